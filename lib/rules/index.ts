import { figureAt } from '@/lib/report/cells'
import { againstTables } from './against-tables'
import { balance } from './balance'
import { disclosure } from './disclosure'
import { prose } from './prose'
import { proseApproximate } from './prose-approximate'
import { proseRates } from './prose-rates'
import { proseSums } from './prose-sums'
import { readable } from './readable'
import { type Finding, type Look, lookAt, type Rule, type Sight, type Weight } from './rule'
import { sums } from './sums'

/** The one list of rules. It serves the form, the checklist, the transactions, imports and the command line. */
export const rules: readonly Rule[] = [
  ...readable,
  ...balance,
  ...sums,
  ...disclosure,
  ...prose,
  ...proseSums,
  ...proseRates,
  ...proseApproximate,
  ...againstTables,
]

const order: Record<Weight, number> = { error: 0, warning: 1, note: 2 }

/** Everything that the rules find in a report, errors first, in the order of the list. Pure; never throws. */
export function check(sight: Sight, list: readonly Rule[] = rules): Finding[] {
  const look = lookAt(sight)
  const found = list.flatMap(rule =>
    rule.formats && !rule.formats.includes(look.form.id)
      ? []
      : rule.check(look).map(one => ({
          rule: rule.id,
          ...one,
          weight: one.weight ?? rule.weight,
          values: valuesOf(sight, look, one.addresses),
        })),
  )
  return found.sort((a, b) => order[a.weight] - order[b.weight])
}

function valuesOf(sight: Sight, look: Look, addresses: readonly string[]): Finding['values'] {
  return Object.fromEntries(addresses.map(address => [address, figureAt(look.form, sight.report.figures, address)]))
}

/** Whether nothing stands in the way of submission, approval and publication. */
export function isClear(findings: readonly Finding[]): boolean {
  return findings.every(finding => finding.weight !== 'error')
}
