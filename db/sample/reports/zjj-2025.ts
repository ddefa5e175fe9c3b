import { defineReport } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 912, account: 277, board: 58 }

export const zjj2025 = defineReport({
  organ: 'fenglan-zjj',
  year: 2025,
  figures: {
    'proactive.normativeDocuments.issued': 3,
    'proactive.normativeDocuments.repealed': 2,
    'proactive.normativeDocuments.inForce': 14,
    'proactive.licences.decisions': 1489,
    'proactive.penalties.decisions': 63,
    'proactive.compulsion.decisions': 2,
    'proactive.fees.amount': '587.326',
    ...applicants('natural', {
      received: 61,
      carriedOver: 3,
      disclosed: 29,
      partlyDisclosed: 8,
      'withheld.thirdParty': 3,
      'withheld.process': 2,
      'withheld.enforcementFile': 2,
      'unavailable.notHeld': 9,
      'unavailable.toBeCreated': 1,
      'unavailable.unclear': 1,
      'notProcessed.petition': 2,
      'notProcessed.repeated': 1,
      'otherHandling.unpaid': 1,
      'otherHandling.other': 1,
      carriedForward: 4,
    }),
    ...applicants('commercial', { received: 5, disclosed: 3, partlyDisclosed: 1, 'unavailable.notHeld': 1 }),
    ...applicants('research', { received: 1, disclosed: 1 }),
    ...applicants('legalService', {
      received: 4,
      carriedOver: 1,
      disclosed: 2,
      partlyDisclosed: 1,
      'withheld.process': 1,
      'unavailable.notHeld': 1,
    }),
    'reconsideration.upheld': 4,
    'reconsideration.corrected': 1,
    'reconsideration.other': 1,
    'reconsideration.pending': 1,
    'litigation.afterReconsideration.upheld': 1,
    'litigation.afterReconsideration.other': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `区住房城乡建设局2025年主动公开政府信息${posts.site + posts.account + posts.board}条，其中门户网站${posts.site}条、公众号${posts.account}条、现场公示栏${posts.board}条。城中村改造、既有住宅加装电梯、住宅维修资金使用是群众问得最多的三件事，对应的政策、流程和实例集中发布在一个页面。`,
      依申请公开: `本年新收政府信息公开申请${n.received}件，上年结转${n.carriedOver}件；办结${n.concluded}件，结转下年度${n.carriedForward}件。办理结果依次为：予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件、其他处理${n.otherHandling}件。以简易征询方式直接提供信息、申请人自愿撤回的${n.at('applications.otherHandling.other.total')}件。`,
      政府信息管理: `全年制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，废止${n.at('proactive.normativeDocuments.repealed')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件。作出行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件、行政强制决定${n.at('proactive.compulsion.decisions')}件；行政事业性收费${n.text('proactive.fees.amount')}万元，项目和标准在收费窗口及网站同时公示。`,
      政府信息公开平台建设:
        '房屋征收档案数字化三期完成，入库4.6万页；维修资金账户余额可在“枫澜住建”小程序按户查询，首次查询须核验业主身份。',
      监督保障: `全年行政复议${n.reconsidered}件、行政诉讼${n.sued}件。对上一年度被纠正案件逐件复盘，形成检索记录表并在全局使用。接受区人大专项评议一次，评议意见五条，已办结四条。`,
    }),
    problems: [
      { paragraph: '对照申请办理和社会评议情况，主要问题和改进措施如下：' },
      {
        list: [
          `复议纠正案件仍有${n.at('reconsideration.corrected')}件，原因是部分公开时没有说明遮挡理由。今后部分公开一律附区分处理说明，逐处写明遮挡依据。`,
          '小程序功能上线后宣传不够，年底注册业主不足两成。2026年结合物业小区“开放日”逐个小区推广，目标是注册率达到五成。',
        ],
      },
    ],
    other: paragraphs('收费通知均为申请数量、页数超过规定标准的情形，其中1件申请人逾期未缴费，不再办理。'),
  }),
  fee: { notices: 2, amount: '1300', collected: '900' },
  steps: published({ submitted: '2026-01-21', approved: '2026-01-23', published: '2026-01-28' }),
})
