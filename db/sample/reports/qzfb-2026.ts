import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { approve, submit } from '../steps'

const posts = { site: 1288, account: 640, gazette: 54 }

export const qzfb2026 = defineReport({
  organ: 'fenglan-qzfb',
  year: 2026,
  figures: {
    'proactive.rules.issued': '/',
    'proactive.rules.repealed': '/',
    'proactive.rules.inForce': '/',
    'proactive.normativeDocuments.issued': 5,
    'proactive.normativeDocuments.repealed': 4,
    'proactive.normativeDocuments.inForce': 38,
    ...applicants('natural', {
      received: 47,
      carriedOver: 2,
      disclosed: 19,
      partlyDisclosed: 6,
      'withheld.process': 2,
      'unavailable.notHeld': 15,
      'unavailable.unclear': 1,
      'notProcessed.petition': 1,
      'otherHandling.other': 2,
      carriedForward: 3,
    }),
    ...applicants('commercial', { received: 4, disclosed: 2, 'unavailable.notHeld': 2 }),
    ...applicants('legalService', { received: 3, disclosed: 2, 'withheld.process': 1 }),
    ...applicants('other', { received: 1, 'unavailable.notHeld': 1 }),
    'reconsideration.upheld': 2,
    'reconsideration.corrected': 1,
    'reconsideration.other': 1,
    'litigation.afterReconsideration.upheld': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `2026年区政府办公室主动公开政府信息${posts.site + posts.account + posts.gazette}条，其中门户网站${posts.site}条、政务新媒体${posts.account}条、电子公报${posts.gazette}条。重大行政决策事项目录、听证记录和执行评估首次成套公开，邀请市民代表列席常务会议3次。`,
      依申请公开: `全年新收政府信息公开申请${n.received}件，同比略有增加，其中自然人${n.natural}件、法人或其他组织${n.organisations}件；上年结转${n.carriedOver}件。办结${n.concluded}件：予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件、其他处理${n.otherHandling}件。结转下年度${n.carriedForward}件。`,
      政府信息管理: `本年制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，废止${n.at('proactive.normativeDocuments.repealed')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件。建立文件“一件一档”，起草依据、征求意见、审查意见和解读材料随文件归集。`,
      政府信息公开平台建设:
        '公报改为双月刊并同步电子版，订阅读者可收到新刊提醒；依申请公开系统与各部门打通，转办件全程留痕，申请人凭查询码随时看到办理进度。',
      监督保障: `对全区答复文书集中评查一次，抽查案卷60份，优秀率72%。行政复议${n.reconsidered}件，其中结果纠正${n.at('reconsideration.corrected')}件；行政诉讼${n.sued}件。邀请第三方机构开展年度评估，反馈问题23条，已整改21条。`,
    }),
    problems: paragraphs(
      `因送达环节疏漏，${n.at('reconsideration.corrected')}件申请的答复未送达申请人本人，被复议机关确认违法。改进措施：统一采用可查询签收状态的邮寄方式，签收凭证扫描入卷，未妥投的三个工作日内联系申请人另行送达。`,
      '“无法提供”仍占办理结果的三成左右，其中不少信息由乡镇或市级部门保存。2027年将与市有关部门建立告知线索清单，答复时写明保存机关的名称和联系方式。',
    ),
    other: [],
  }),
  fee: noFee,
  steps: [submit(), approve()],
})
