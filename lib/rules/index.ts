import { againstTables } from './against-tables'
import { applications } from './applications'
import { balance } from './balance'
import { betweenYears } from './between-years'
import { consolidation } from './consolidation'
import { copied } from './copied'
import { dates } from './dates'
import { disclosure } from './disclosure'
import { fees } from './fees'
import { form } from './form'
import { litigation } from './litigation'
import { privacy } from './privacy'
import { prose } from './prose'
import { proseApproximate } from './prose-approximate'
import { proseRates } from './prose-rates'
import { proseSums } from './prose-sums'
import { readable } from './readable'
import { type Finding, type Look, lookAt, type Need, type Rule, type Sight, type Weight } from './rule'
import { suddenChanges } from './sudden-changes'
import { sums } from './sums'

/** Rules that are read together, with the heading that the public catalogue gives them. */
export interface Family {
  readonly key: string
  readonly title: string
  readonly rules: readonly Rule[]
}

/** All rules. A new one is listed in a family here, or in the list that a family draws on. */
export const families: readonly Family[] = [
  { key: 'filling', title: '格子填得全、填得对', rules: readable },
  { key: 'balance', title: '表内的勾稽', rules: [...balance, ...sums, ...applications] },
  { key: 'disclosure', title: '第二部分：主动公开', rules: disclosure },
  { key: 'litigation', title: '第四部分：复议和诉讼', rules: litigation },
  { key: 'fees', title: '信息处理费', rules: fees },
  { key: 'years', title: '与上年对照', rules: [...betweenYears, ...suddenChanges] },
  { key: 'consolidation', title: '汇总年报与各份年报对照', rules: consolidation },
  { key: 'sums', title: '文字里的算术', rules: [...proseSums, ...proseRates, ...proseApproximate] },
  { key: 'against', title: '文字与表格对照', rules: againstTables },
  { key: 'prose', title: '文字本身', rules: [...prose, ...dates, ...form] },
  { key: 'copied', title: '与上年、与其他机关雷同', rules: copied },
  { key: 'privacy', title: '个人信息和保密', rules: privacy },
]

/** The one list of rules. It serves the form, the checklist, the transactions, imports and the command line. */
export const rules: readonly Rule[] = families.flatMap(family => family.rules)

const order: Record<Weight, number> = { error: 0, warning: 1, note: 2 }

/** Everything that the rules find in a report, errors first, in the order of the list. Pure; never throws. */
export function check(sight: Sight, list: readonly Rule[] = rules): Finding[] {
  const look = lookAt(sight)
  const found = list.flatMap(rule =>
    speaksOf(rule, sight) && missing(rule.needs, sight).length === 0
      ? rule.check(look).map(one => ({
          rule: rule.id,
          ...one,
          weight: one.weight ?? rule.weight,
          values: valuesOf(look, one.addresses),
        }))
      : [],
  )
  return found.sort((a, b) => order[a.weight] - order[b.weight])
}

/** Whether a rule is about a report of this form and kind; one without a form is kept, not checked. */
function speaksOf({ formats, kinds }: Rule, { report }: Sight): boolean {
  return (formats?.includes(report.format) ?? report.format !== 'free') && (kinds?.includes(report.kind) ?? true)
}

function valuesOf(look: Look, addresses: readonly string[]): Finding['values'] {
  return Object.fromEntries(addresses.map(address => [address, look.at(address)]))
}

/** Whether nothing stands in the way of submission, approval and publication. */
export function isClear(findings: readonly Finding[]): boolean {
  return findings.every(finding => finding.weight !== 'error')
}

/** A rule that cannot speak about a report, and what it would have to see. */
export interface Waiting {
  readonly rule: Rule
  readonly needs: readonly Need[]
}

/** The rules that are silent, or see less, because their sight is incomplete: what the checklist says it waits for. */
export function waiting(sight: Sight, list: readonly Rule[] = rules): Waiting[] {
  return list.flatMap(rule => {
    const needs = speaksOf(rule, sight) ? [...missing(rule.needs, sight), ...missing(rule.sees, sight)] : []
    return needs.length > 0 ? [{ rule, needs }] : []
  })
}

function missing(needs: readonly Need[] = [], sight: Sight): Need[] {
  return needs.filter(need => !has[need](sight))
}

const has: Record<Need, (sight: Sight) => boolean> = {
  lastYear: ({ report, lastYear }) => lastYear?.year === report.year - 1 && lastYear.kind === report.kind,
  parts: ({ parts }) => parts?.complete === true,
  formerNames: ({ formerNames }) => formerNames !== undefined,
  neighbours: ({ neighbours }) => neighbours !== undefined,
  level: ({ report }) => report.organ.level !== undefined,
  kind: ({ report }) => report.organ.kind !== undefined,
  powers: ({ report }) => report.organ.powers !== undefined,
}
