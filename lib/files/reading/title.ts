import { mendLetters } from './plain'

/** What the title of a report says. */
export interface Title {
  readonly text: string
  readonly organ: string
  readonly year?: number
}

const SUBJECT =
  /(?:政府)?(?:信息|政务)公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:的)?报告|(?:政府)?信息公开(?:工作)?年报/
const YEAR = /(?<!\d)((?:19|20)\d{2})\s*年度?/
const LONGEST = 70

/** Reads a title; undefined for a text that is none. */
export function titleIn(text: string): Title | undefined {
  const line = westernYear(
    mendLetters(text).replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)),
  )
    .replace(/^(?:标题|题目|名称)\s*[:：]\s*/, '')
    .replace(/(?<=[\p{Script=Han}\d])[\s　]+(?=[\p{Script=Han}\d（(])/gu, '')
    .trim()
  if (line.length > LONGEST || /[。；，]|格式|条例|通知》/.test(line)) return undefined
  const subject = SUBJECT.exec(line)
  if (!subject) return undefined
  const tail = line.slice(subject.index + subject[0].length)
  if (
    tail
      .replace(/[（(【[].*$/, '')
      .replace(YEAR, '')
      .trim().length > 3
  )
    return undefined
  if (
    /通知|公告|指南|解读|模板|目录|公示|办法|说明/.test(tail) ||
    /做好|报送|编制|印发|开展/.test(line.slice(0, subject.index))
  )
    return undefined
  const year = YEAR.exec(line)
  const before = line.slice(0, subject.index)
  const organ = tidyOrgan(year && year.index < subject.index ? organBeside(before, year) : before)
  return { text: line.replace(/[_|\-—–]\s*[^_|]{2,20}$/, ''), organ, ...(year && { year: Number(year[1]) }) }
}

/** The organ stands before the year, or between the year and the subject. */
function organBeside(before: string, year: RegExpExecArray): string {
  const left = before.slice(0, year.index)
  const right = before.slice(year.index + year[0].length)
  return tidyOrgan(left) || right
}

function tidyOrgan(text: string): string {
  return text
    .replace(/^.*[>＞»|_]\s*/, '')
    .replace(/^[\s\d.、\-—–【[（(]+|[\s:：·\-—–【[（(]+$/g, '')
    .replace(/^(?:关于|附件\d?[:：]?)/, '')
    .replace(/关于$/, '')
    .replace(/的$/, '')
    .trim()
}

const DIGITS = '〇一二三四五六七八九'

/** 二〇二三年 as 2023年. */
function westernYear(text: string): string {
  return text.replace(/二[〇○零O0０][〇○零O0０一二][〇○零O0０一二三四五六七八九](?=年)/g, year =>
    [...year].map(letter => Math.max(0, DIGITS.indexOf(letter))).join(''),
  )
}

/** The year of the statistical period that a report states. */
export function periodYear(text: string): number | undefined {
  const found =
    /(?<!\d)(20\d{2})\s*年\s*1\s*月\s*1\s*日/.exec(text) ?? /(?<!\d)(20\d{2})\s*年\s*12\s*月\s*31\s*日/.exec(text)
  return found ? Number(found[1]) : undefined
}

const ORGAN =
  /^[\p{Script=Han}（）()·]{3,30}(?:局|委|委员会|府|办|办公室|中心|院|厅|部|处|会|站|所|队|行|社|校|学|公司|集团|室|区|县|市|镇|乡|街道|开发区|总署|署)$/u

/** Whether a short text alone names an organ. */
export function looksLikeOrgan(text: string): boolean {
  return ORGAN.test(text.replace(/\s+/g, ''))
}
