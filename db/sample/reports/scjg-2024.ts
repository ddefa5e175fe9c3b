import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { credit: 9980, site: 602, account: 341 }
const total = posts.credit + posts.site + posts.account

export const scjg2024 = defineReport({
  organ: 'fenglan-scjg',
  year: 2024,
  figures: {
    'proactive.normativeDocuments.issued': 1,
    'proactive.normativeDocuments.inForce': 6,
    'proactive.licences.decisions': 9120,
    'proactive.penalties.decisions': 506,
    'proactive.compulsion.decisions': 41,
    ...applicants('natural', {
      received: 93,
      carriedOver: 5,
      disclosed: 38,
      partlyDisclosed: 9,
      'withheld.thirdParty': 4,
      'withheld.enforcementFile': 7,
      'withheld.administrativeQuery': 6,
      'unavailable.notHeld': 11,
      'unavailable.toBeCreated': 2,
      'unavailable.unclear': 1,
      'notProcessed.petition': 6,
      'notProcessed.repeated': 3,
      'notProcessed.excessive': 1,
      'otherHandling.notCorrected': 2,
      'otherHandling.other': 3,
      carriedForward: 5,
    }),
    ...applicants('commercial', {
      received: 15,
      carriedOver: 1,
      disclosed: 8,
      partlyDisclosed: 2,
      'withheld.thirdParty': 1,
      'withheld.administrativeQuery': 3,
      'unavailable.notHeld': 1,
      carriedForward: 1,
    }),
    ...applicants('publicInterest', { received: 1, disclosed: 1 }),
    ...applicants('legalService', {
      received: 4,
      disclosed: 2,
      'withheld.enforcementFile': 1,
      'withheld.administrativeQuery': 1,
    }),
    ...applicants('other', { received: 2, disclosed: 1, 'unavailable.notHeld': 1 }),
    'reconsideration.upheld': 6,
    'reconsideration.corrected': 1,
    'reconsideration.other': 2,
    'reconsideration.pending': 1,
    'litigation.afterReconsideration.upheld': 2,
    'litigation.afterReconsideration.pending': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `2024年公开各类监管信息${total}条，其中信用公示系统${posts.credit}条、政府网站${posts.site}条、公众号${posts.account}条。电动自行车、燃气用具等产品质量抽查结果公布到型号和批次；“你点我检”食品抽检邀请市民投票选定品种，结果当月公布。`,
      依申请公开: `本年新收申请${n.received}件，上年结转${n.carriedOver}件，办结${n.concluded}件。按办理结果分，予以公开${n.disclosed}件，部分公开${n.partly}件，不予公开${n.withheld}件，无法提供${n.unavailable}件，不予处理${n.notProcessed}件，其他处理${n.otherHandling}件。结转下年度${n.carriedForward}件，均在延长期限内。`,
      政府信息管理: `制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，现行有效行政规范性文件${n.at('proactive.normativeDocuments.inForce')}件。作出行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件、行政强制决定${n.at('proactive.compulsion.decisions')}件，其中依法不公开的单独建册备查。`,
      政府信息公开平台建设:
        '公示系统与办案系统打通，处罚决定审批完成后自动生成去标识化文本，由公示员确认后推送，平均用时由四天缩短到一天。',
      监督保障: `依申请公开案卷每半年评查一次，评查结果在局务会上通报。行政复议${n.reconsidered}件，其中结果维持${n.at('reconsideration.upheld')}件、结果纠正${n.at('reconsideration.corrected')}件、其他结果${n.at('reconsideration.other')}件、尚未审结${n.at('reconsideration.pending')}件；行政诉讼${n.sued}件，均为复议后起诉。`,
    }),
    problems: paragraphs(
      '存在的问题：在申请办理中，对“执法案卷信息”把握过宽，有1件因未作区分处理被复议机关责令重新答复；各市场监管所上报公示数据的时间先后不齐，月底集中补报较多。',
      '已采取的改进：凡拟以执法案卷为由不予公开的，须经法规科逐页审查能否区分；公示数据改为每周五截止，系统自动提醒，逾期的所在周例会上说明原因。',
    ),
    other: paragraphs('本年度办理人大代表建议7件、政协委员提案5件，答复全文已在区政府门户网站公布。'),
  }),
  fee: noFee,
  steps: published({ submitted: '2025-01-08', approved: '2025-01-10', published: '2025-01-14' }),
})
