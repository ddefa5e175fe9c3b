import type { Figures } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'

export const columns = ['natural', 'commercial', 'research', 'publicInterest', 'legalService', 'other']
const withheld = 'stateSecret otherLaw safetyAndStability thirdParty internalAffairs process enforcementFile'.split(' ')
export const results = [
  'disclosed',
  'partlyDisclosed',
  ...[...withheld, 'administrativeQuery'].map(row => `withheld.${row}`),
  ...['notHeld', 'toBeCreated', 'unclear'].map(row => `unavailable.${row}`),
  ...['petition', 'repeated', 'publication', 'excessive', 'confirmation'].map(row => `notProcessed.${row}`),
]
export const otherHandling = {
  '2019': ['otherHandling'],
  '2021': ['notCorrected', 'unpaid', 'other'].map(row => `otherHandling.${row}`),
  free: [],
}
const groups = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration']
const outcomes = ['upheld', 'corrected', 'other', 'pending']

/** The errors of a report by the rules as they are printed, said again without the checker: rule and first cell. */
export function oracle(format: Format, figures: Figures, carried?: Figures): Set<string> {
  const errors = new Set<string>()
  const at = (address: string) => {
    const figure = figures[address]
    return figure === null || figure === undefined || figure === '/' ? undefined : Number(figure)
  }
  const sum = (addresses: readonly string[]) =>
    addresses.reduce<number | undefined>((total, address) => {
      const figure = at(address)
      return total === undefined || figure === undefined ? undefined : total + figure
    }, 0)
  const must = (rule: string, address: string, holds: boolean) => !holds && errors.add(`${rule} ${address}`)
  const equal = (rule: string, address: string, parts: readonly string[]) => {
    const [total, added] = [at(address), sum(parts)]
    must(rule, address, total === undefined || added === undefined || total === added)
  }

  const all = [...results, ...otherHandling[format.id]]
  for (const column of [...columns, 'total']) {
    const cell = (row: string) => `applications.${row}.${column}`
    equal('R3-2', cell('concluded'), all.map(cell))
    const [came, out] = [sum([cell('received'), cell('carriedOver')]), sum([cell('concluded'), cell('carriedForward')])]
    if (came === undefined || out === undefined) continue
    must('R3-1', cell('received'), came === out)
    for (const row of ['concluded', 'carriedForward']) must('R3-5', cell(row), (at(cell(row)) ?? 0) <= came)
    const none = at(cell('concluded')) === 0 && at(cell('carriedForward')) === 0
    must('R3-6', cell('received'), came !== 0 || none)
  }
  for (const row of ['received', 'carriedOver', ...all, 'concluded', 'carriedForward'])
    equal(
      'R3-3',
      `applications.${row}.total`,
      columns.map(column => `applications.${row}.${column}`),
    )
  for (const group of groups)
    equal(
      'R4-1',
      `${group}.total`,
      outcomes.map(outcome => `${group}.${outcome}`),
    )
  for (const [address, figure] of Object.entries(figures)) {
    const proactive = address.startsWith('proactive.')
    const signed = address.endsWith('.change')
    must(proactive ? 'R2-2' : 'R3-4', address, signed || ((at(address) ?? 0) >= 0 && (proactive || figure !== '/')))
    must('K-8', address, figure !== null || /\.total$|\.concluded\./.test(address))
  }
  for (const row of ['rules', 'normativeDocuments']) {
    const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map(part => at(`proactive.${row}.${part}`))
    if (issued !== undefined && repealed === 0 && inForce !== undefined)
      must('R2-1', `proactive.${row}.inForce`, inForce >= issued)
    const [fresh, shown] = ['disclosed', 'totalDisclosed'].map(part => at(`proactive.${row}.${part}`))
    must('R2o-1', `proactive.${row}.totalDisclosed`, fresh === undefined || shown === undefined || shown >= fresh)
  }
  for (const row of ['licences', 'otherServices', 'penalties', 'compulsion', 'fees']) {
    const left = sum([`proactive.${row}.itemsLastYear`, `proactive.${row}.change`])
    must('R2o-3', `proactive.${row}.itemsLastYear`, left === undefined || left >= 0)
  }
  const [items, amount] = [at('proactive.procurement.items'), at('proactive.procurement.amount')]
  if (items !== undefined && amount !== undefined)
    must('R2o-4', 'proactive.procurement.items', (items === 0) === (amount === 0))
  const over = at('applications.carriedOver.total')
  if (carried && over !== undefined)
    must('RY-1', 'applications.carriedOver.total', over === carried['applications.carriedForward.total'])
  return errors
}
