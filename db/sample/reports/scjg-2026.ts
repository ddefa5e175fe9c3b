import { enteredCells } from '@/lib/report/cells'
import { noFee } from '../define'
import { applicants, filled, formFor } from '../figures'
import type { SampleReport } from '../shape'

const year = 2026

const tables = filled(year, {
  'proactive.normativeDocuments.issued': 1,
  'proactive.normativeDocuments.inForce': 8,
  'proactive.licences.decisions': 9710,
  'proactive.penalties.decisions': 523,
  'proactive.compulsion.decisions': 33,
  ...applicants('natural', {
    received: 96,
    carriedOver: 6,
    disclosed: 40,
    partlyDisclosed: 11,
    'withheld.thirdParty': 3,
    'withheld.enforcementFile': 7,
    'withheld.administrativeQuery': 8,
    'unavailable.notHeld': 12,
    'unavailable.unclear': 1,
    'notProcessed.petition': 7,
    'notProcessed.repeated': 2,
    'otherHandling.notCorrected': 2,
    'otherHandling.other': 3,
    carriedForward: 5,
  }),
  ...applicants('commercial', {
    received: 21,
    carriedOver: 1,
    disclosed: 12,
    partlyDisclosed: 2,
    'withheld.thirdParty': 1,
    'withheld.administrativeQuery': null,
    'unavailable.notHeld': 2,
    carriedForward: 1,
  }),
  ...applicants('legalService', {
    received: 6,
    disclosed: 4,
    'withheld.enforcementFile': 1,
    'withheld.administrativeQuery': 1,
  }),
  ...applicants('other', { received: 2, disclosed: 1, 'unavailable.notHeld': 1 }),
})

const notBegun = enteredCells(formFor(year), 'litigation').map(cell => [cell.address, null] as const)

/** What is wrong in this draft on purpose, so that findings have something to show. */
export const plantedMistakes = [
  { rule: 'R3-1', address: 'applications.concluded.natural', is: 96, shouldBe: 97 },
  { rule: 'K-8', address: 'applications.withheld.administrativeQuery.commercial', is: null, shouldBe: 4 },
  { rule: 'RN-1', quote: '新收政府信息公开申请152件', tableSays: 125 },
  { rule: 'RN-10', quote: '2024年', year },
] as const

/** Half-filled: section four blank, section one broken off, five and six not begun, and the planted mistakes. */
export const scjg2026: SampleReport = {
  organ: 'fenglan-scjg',
  year,
  kind: 'own',
  figures: { ...tables, ...Object.fromEntries(notBegun) },
  narratives: {
    overview: [
      { heading: '（一）主动公开' },
      {
        paragraph:
          '全年主动公开政府信息11620条，其中信用公示系统10488条、政府网站701条、公众号431条。2024年公开重点是直播带货食品抽检和充电设施计量检定，检定不合格的充电桩按站点标注在地图上。',
      },
      { heading: '（二）依申请公开' },
      { paragraph: '新收政府信息公开申请152件，涉企登记档案查询和投诉举报处理结果两类最多。' },
      { heading: '（三）政府信息管理' },
    ],
  },
  processingFee: noFee,
  steps: [],
}
