import { formatById } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import { check } from '.'
import { againstTables } from './against-tables'
import type { SeenReport } from './rule'

/** 48 received, 4 carried over, 50 concluded, 2 carried forward; 7 reconsiderations, 2 direct and 3 later suits. */
const figures2021: Record<string, Figure> = {
  'proactive.normativeDocuments.issued': 6,
  'proactive.normativeDocuments.repealed': 2,
  'proactive.normativeDocuments.inForce': 31,
  'proactive.licences.decisions': 1120,
  'proactive.penalties.decisions': 45,
  'proactive.compulsion.decisions': 3,
  'proactive.fees.amount': '318.426',
  'applications.received.natural': 40,
  'applications.received.commercial': 5,
  'applications.received.publicInterest': 1,
  'applications.received.legalService': 2,
  'applications.carriedOver.natural': 3,
  'applications.carriedOver.commercial': 1,
  'applications.disclosed.natural': 15,
  'applications.partlyDisclosed.natural': 6,
  'applications.withheld.stateSecret.natural': 1,
  'applications.withheld.thirdParty.natural': 2,
  'applications.withheld.internalAffairs.natural': 1,
  'applications.withheld.process.natural': 3,
  'applications.withheld.enforcementFile.commercial': 1,
  'applications.withheld.administrativeQuery.commercial': 1,
  'applications.unavailable.notHeld.natural': 8,
  'applications.unavailable.toBeCreated.natural': 2,
  'applications.unavailable.unclear.commercial': 1,
  'applications.notProcessed.petition.natural': 3,
  'applications.notProcessed.repeated.natural': 2,
  'applications.notProcessed.confirmation.commercial': 1,
  'applications.otherHandling.notCorrected.commercial': 2,
  'applications.otherHandling.other.publicInterest': 1,
  'applications.carriedForward.legalService': 2,
  'reconsideration.upheld': 4,
  'reconsideration.corrected': 1,
  'reconsideration.other': 1,
  'reconsideration.pending': 1,
  'litigation.direct.upheld': 1,
  'litigation.direct.pending': 1,
  'litigation.afterReconsideration.upheld': 2,
  'litigation.afterReconsideration.other': 1,
}

export const prefixes = {
  applications: '（二）依申请公开。',
  proactive: '（一）主动公开。',
  management: '（三）政府信息管理。',
  cases: '（四）行政复议和行政诉讼情况。',
  none: '',
}

export type Over = Omit<Partial<SeenReport>, 'figures'> & { figures?: Record<string, Figure> }

/** An invented report with the figures above; all else is 0. */
export function reportOf(overview: string, over: Over = {}): SeenReport {
  const format = formatById(over.format ?? '2021')
  const zero = Object.fromEntries(
    enteredCells(format).map(cell => [cell.address, cell.kindName === 'wan' || cell.kindName === 'yuan' ? '0' : 0]),
  )
  return {
    format: format.id,
    year: 2023,
    kind: 'own',
    organ: { name: '枫岚区教育局' },
    title: '',
    narratives: { overview },
    ...over,
    figures: { ...zero, ...(over.figures ?? figures2021) },
  }
}

/** What the rules say of a report whose overview is given: `RN-1 warning`. */
export const found = (overview: string, over?: Over) =>
  check({ report: reportOf(overview, over) }, againstTables).map(({ rule, weight }) => `${rule} ${weight}`)

/** The lines of a table of sentences. */
export function linesOf(sentences: string): string[] {
  return sentences
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}
