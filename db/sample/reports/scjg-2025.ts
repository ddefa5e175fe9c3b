import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { approve, correct, publish, published, submit } from '../steps'

const posts = { credit: 10347, site: 655, account: 372, live: 9 }
const total = posts.credit + posts.site + posts.account + posts.live

export const scjg2025 = defineReport({
  organ: 'fenglan-scjg',
  year: 2025,
  figures: {
    'proactive.normativeDocuments.issued': 2,
    'proactive.normativeDocuments.repealed': 1,
    'proactive.normativeDocuments.inForce': 7,
    'proactive.licences.decisions': 9486,
    'proactive.penalties.decisions': 541,
    'proactive.compulsion.decisions': 36,
    ...applicants('natural', {
      received: 102,
      carriedOver: 5,
      disclosed: 43,
      partlyDisclosed: 10,
      'withheld.thirdParty': 4,
      'withheld.enforcementFile': 8,
      'withheld.administrativeQuery': 7,
      'unavailable.notHeld': 12,
      'unavailable.toBeCreated': 1,
      'notProcessed.petition': 6,
      'notProcessed.repeated': 3,
      'notProcessed.publication': 1,
      'otherHandling.notCorrected': 2,
      'otherHandling.other': 4,
      carriedForward: 6,
    }),
    ...applicants('commercial', {
      received: 18,
      carriedOver: 1,
      disclosed: 10,
      partlyDisclosed: 2,
      'withheld.thirdParty': 2,
      'withheld.administrativeQuery': 3,
      'unavailable.notHeld': 1,
      carriedForward: 1,
    }),
    ...applicants('legalService', {
      received: 5,
      disclosed: 3,
      'withheld.enforcementFile': 1,
      'withheld.administrativeQuery': 1,
    }),
    ...applicants('other', { received: 1, 'unavailable.notHeld': 1 }),
    'reconsideration.upheld': 7,
    'reconsideration.corrected': 1,
    'reconsideration.other': 2,
    'reconsideration.pending': 1,
    'litigation.afterReconsideration.upheld': 2,
    'litigation.afterReconsideration.other': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `全年主动公开政府信息${total}条，其中信用公示系统${posts.credit}条、政府网站${posts.site}条、公众号${posts.account}条、执法直播实录${posts.live}条。2025年首次公开网络餐饮后厨检查全过程，检查结果与整改复查结果成对公布。`,
      依申请公开: `新收政府信息公开申请${n.received}件，其中自然人${n.natural}件、法人或其他组织${n.organisations}件；上年结转${n.carriedOver}件。共办结${n.concluded}件：予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件、其他处理${n.otherHandling}件。结转下年度继续办理${n.carriedForward}件。与职业索赔有关的申请约占三成。`,
      政府信息管理: `行政许可决定${n.at('proactive.licences.decisions')}件，行政处罚决定${n.at('proactive.penalties.decisions')}件，行政强制决定${n.at('proactive.compulsion.decisions')}件。制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，废止${n.at('proactive.normativeDocuments.repealed')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件。对满三年的轻微处罚公示信息依规停止展示。`,
      政府信息公开平台建设:
        '上线企业登记档案网上查询，企业凭电子营业执照自助下载，窗口查档排队现象明显减少；注册大厅增设“陪查”岗，帮助老年人使用自助设备。',
      监督保障: `开展执法公示专项抽查4次。发生行政复议${n.reconsidered}件，结果维持${n.at('reconsideration.upheld')}件、结果纠正${n.at('reconsideration.corrected')}件、其他结果${n.at('reconsideration.other')}件、尚未审结${n.at('reconsideration.pending')}件；复议后起诉的行政诉讼${n.sued}件。`,
    }),
    problems: paragraphs(
      `被复议机关纠正的申请有${n.at('reconsideration.corrected')}件，反映出个别承办人员对征求第三方意见的程序不熟悉，未等第三方回复期满即作答复。已将征求意见环节设为系统必经步骤，期满前不能生成答复书。`,
      '执法直播的观看人数起伏大，群众更想知道检查之后怎么样了。2026年将把重点放在整改复查上，每次直播后三十日内公布复查结论。',
    ),
    other: paragraphs('本机关承办的人大建议、政协提案答复摘要已全部公布。'),
  }),
  fee: noFee,
  steps: [
    ...published({ submitted: '2026-01-14', approved: '2026-01-16', published: '2026-01-19' }),
    correct('与区司法局核对复议台账，发现漏计“结果纠正”1件。', '2026-02-24'),
    { amend: { 'reconsideration.corrected': 2 }, at: '2026-02-24T09:20:00+08:00' },
    submit('2026-02-24'),
    approve('2026-02-25'),
    publish(
      '2026-02-26',
      '更正第四部分行政复议数据：原漏计“结果纠正”1件，该项由1件更正为2件，总计由11件更正为12件，第一、五部分的文字同时更正。',
    ),
  ],
})
