import type { Sentence } from './passages'

const date = '(?:年|[./-])(\\d{1,2})(?:月|[./-])(?:(\\d{1,2})日?)?'
const to = '(?:起|始|开始|0时)?[，,]?(?:[至到—–~～―－-]{1,3}|起至|截[至止]到?)'
const span = new RegExp(`(20\\d\\d)${date}${to}(?:(20\\d\\d)(?:年|[./-]))?(\\d{1,2})(?:月|[./-])(?:(\\d{1,2})日?)?`)
const months = /(20\d\d)年(\d{1,2})月?[至到—–~～-]{1,2}(\d{1,2})月(?!\d)/
const until = /(?:统计|数据|情况)[^。；]{0,16}截[至止](?:到|于)?(20\d\d)年(\d{1,2})月(\d{1,2})日/
const ofFigures =
  /统计(?:期限|时限|时段|周期|时间|期间|范围|口径|年限|数据)|数据(?:的)?统计|所列(?:各项)?数据|数据(?:均)?[自从截]|报告期/

/** The statistical period that a sentence states, as it is written, when it is not 1 January to 31 December of the year. */
export function wrongPeriod(plain: string, section: Sentence['section'], year: number): string | undefined {
  const figures =
    ofFigures.test(plain) || (section === 'preface' && /统计|数据|期限|时限|时段|周期|本报告|本年度报告/.test(plain))
  if (!figures) return
  const whole = span.exec(plain)
  if (whole) {
    const [found, from, month, day, to = from, lastMonth, lastDay] = whole
    return same(from, year) &&
      same(month, 1) &&
      same(day, 1) &&
      same(to, year) &&
      same(lastMonth, 12) &&
      same(lastDay, 31)
      ? undefined
      : found
  }
  const monthly = months.exec(plain)
  if (monthly) return same(monthly[1], year) && same(monthly[2], 1) && same(monthly[3], 12) ? undefined : monthly[0]
  const last = until.exec(plain)
  if (last) return same(last[1], year) && same(last[2], 12) && same(last[3], 31) ? undefined : last[0]
}

function same(written: string | undefined, right: number): boolean {
  return written === undefined || Number(written) === right
}

const wholeYear = /(?<=^|[，。；：])(20\d\d)年1月?(?:1日)?[至到—–~～-]{1,2}(?:同年)?12月(?:31日)?(?=[，,]|我|本|全|共)/g

/** The sentence with “2022年1月至12月，” where work is told said as “2022年，”. */
export function withWholeYears(plain: string): string {
  return plain.replace(wholeYear, '$1年')
}

/** The sentence without a span of dates that is judged as a statistical period. */
export function withoutPeriod(plain: string): string {
  return plain.replace(span, '').replace(months, '').replace(until, '')
}
