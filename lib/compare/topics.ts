import type { Address } from '@/lib/formats'

/** How a topic is drawn: lines over years, parts of a whole, bars item by item. */
export type Way = 'lines' | 'shares' | 'bars'

export interface Topic {
  readonly id: TopicId
  readonly addresses: readonly string[]
  /** Which of them the chart shows; all where it does not say. */
  readonly charted?: readonly string[]
  readonly way: Way
  /** Its items are columns of one row, and are called so. */
  readonly byColumn?: true
  /** Items so unlike in size that each has a scale of its own. */
  readonly ownScales?: true
}

export const topicIds = ['intake', 'outcomes', 'withheld', 'applicants', 'disputes', 'proactive'] as const
export type TopicId = (typeof topicIds)[number]

const results = ['upheld', 'corrected', 'other', 'pending', 'total'] as const

/** What is compared, in the order of a comparison. Names come from the forms. */
export const topics = [
  {
    id: 'intake',
    way: 'lines',
    addresses: [
      'applications.received.total',
      'applications.carriedOver.total',
      'applications.concluded.total',
      'applications.carriedForward.total',
    ],
    charted: ['applications.received.total', 'applications.concluded.total', 'applications.carriedForward.total'],
  },
  {
    id: 'outcomes',
    way: 'shares',
    addresses: [
      'applications.disclosed.total',
      'applications.partlyDisclosed.total',
      'applications.withheld.total',
      'applications.unavailable.total',
      'applications.notProcessed.total',
      'applications.otherHandling.total',
    ],
  },
  {
    id: 'withheld',
    way: 'bars',
    addresses: [
      'applications.withheld.stateSecret.total',
      'applications.withheld.otherLaw.total',
      'applications.withheld.safetyAndStability.total',
      'applications.withheld.thirdParty.total',
      'applications.withheld.internalAffairs.total',
      'applications.withheld.process.total',
      'applications.withheld.enforcementFile.total',
      'applications.withheld.administrativeQuery.total',
    ],
  },
  {
    id: 'applicants',
    way: 'shares',
    byColumn: true,
    addresses: [
      'applications.received.natural',
      'applications.received.commercial',
      'applications.received.research',
      'applications.received.publicInterest',
      'applications.received.legalService',
      'applications.received.other',
    ],
  },
  {
    id: 'disputes',
    way: 'bars',
    addresses: [
      ...results.map(result => `reconsideration.${result}` as const),
      ...results.map(result => `litigation.direct.${result}` as const),
      ...results.map(result => `litigation.afterReconsideration.${result}` as const),
    ],
    charted: [
      'reconsideration.total',
      'reconsideration.corrected',
      'litigation.direct.total',
      'litigation.direct.corrected',
      'litigation.afterReconsideration.total',
      'litigation.afterReconsideration.corrected',
    ],
  },
  {
    id: 'proactive',
    way: 'bars',
    ownScales: true,
    addresses: [
      'proactive.licences.decisions',
      'proactive.penalties.decisions',
      'proactive.compulsion.decisions',
      'proactive.normativeDocuments.inForce',
      'proactive.normativeDocuments.totalDisclosed',
      'proactive.fees.amount',
    ],
  },
] as const satisfies readonly (Topic & {
  readonly addresses: readonly Address[]
  readonly charted?: readonly Address[]
})[]

/** The files of a comparison: each topic as a picture and as numbers, the rates, everything. */
export const comparedFiles: readonly string[] = [
  ...topicIds.flatMap(id => [`${id}.svg`, `${id}.csv`]),
  'rates.csv',
  'all.csv',
]
