import { isKnown } from '@/lib/report/figure'
import { type Statement, statementsOf } from './against-statements'
import type { Judged } from './against-verdict'
import { sentencesOf } from './passages'
import { exact, shown } from './quantities-exact'
import type { Look } from './rule'

const fees = /行政事业性收费(?:收入|总?金?额|总计|合计|共计|共|为|达到?|是|总|计|收入)*$/

/** 行政事业性收费3184.26万元 against section two; the last printed digit may be rounded or cut. */
export function feesOf(look: Look, statement: Statement): Judged | undefined {
  const { figure, left, sentence, phrase } = statement
  const amount = look.form.id === '2021' ? look.figure('proactive.fees.amount') : null
  if (figure?.unit !== '元' || figure.rough || !fees.test(left) || other.test(left) || !isKnown(amount))
    return undefined
  const actual = exact(String(amount), 4)
  const distance = actual > figure.value ? actual - figure.value : figure.value - actual
  if (distance < figure.step) return undefined
  return {
    rule: 'RN-7',
    found: {
      addresses: ['proactive.fees.amount'],
      place: { section: sentence.section, quote: sentence.text },
      say: `文字写“${phrase}”，表中${look.name('proactive.fees.amount')}${String(amount)}万元，两处不一致`,
    },
  }
}

const other = /减免|降低|清退|退[还付]|取消|涉及|其中|停征|节约/

const nothing =
  /(?:未|没有|不)(?:向[^，。；]{0,8})?(?:收取|产生|发生)(?:过|任何|政府|信息公开|的)*(?:信息处理费|费用|收费)|无(?:收取|政府|信息公开)*(?:信息处理费|收费)|未收费/
const taken = /(?:收取|收缴|收费|处理费|总?金额|缴纳|缴入)[^#]{0,12}$/

/** 未收取信息处理费 beside an amount that was taken: one of the two cannot be. */
export function feesDenied(look: Look): Judged[] {
  const statements = statementsOf(look).filter(
    ({ sentence: { section, text }, when }) =>
      when === 'this' && (section === 'other' || (section === 'overview' && text.includes('信息处理费'))),
  )
  const denied = statements.find(({ figure, left, teller }) => !figure && teller === 'whole' && nothing.test(left))
  const paid = statements.find(
    ({ figure, left, teller, sentence: { text } }) =>
      figure?.unit === '元' &&
      figure.value > 0n &&
      teller === 'whole' &&
      taken.test(left) &&
      !/标准|每|减免|退/.test(left) &&
      !/工本费|(?:不|非)(?:属于|是|计入)[^，。；]{0,4}信息处理费/.test(text),
  )
  if (!denied || !paid?.figure) return []
  const say = `文字写“${denied.phrase}”，又写“${paid.phrase}”（${shown(paid.figure.value)}元），两处不一致`
  const quote = quoteOf(look, denied, paid)
  return [{ rule: 'RN-8', found: { addresses: [], place: { section: denied.sentence.section, quote }, say } }]
}

/** The passage from one sentence to the other within a paragraph, else the denying one alone. */
function quoteOf(look: Look, { sentence: denied }: Statement, { sentence: paid }: Statement): string {
  if (denied.section !== paid.section || denied.paragraph !== paid.paragraph) return denied.text
  const all = sentencesOf(look)
  const [from = 0, to = 0] = [all.indexOf(denied), all.indexOf(paid)].sort((a, b) => a - b)
  return all
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join('')
}
