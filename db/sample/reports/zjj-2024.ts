import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 866, account: 243, board: 71 }

export const zjj2024 = defineReport({
  organ: 'fenglan-zjj',
  year: 2024,
  figures: {
    'proactive.normativeDocuments.issued': 2,
    'proactive.normativeDocuments.repealed': 1,
    'proactive.normativeDocuments.inForce': 13,
    'proactive.licences.decisions': 1540,
    'proactive.penalties.decisions': 58,
    'proactive.compulsion.decisions': 3,
    'proactive.fees.amount': '612.48',
    ...applicants('natural', {
      received: 52,
      carriedOver: 2,
      disclosed: 24,
      partlyDisclosed: 7,
      'withheld.thirdParty': 3,
      'withheld.process': 2,
      'withheld.enforcementFile': 1,
      'unavailable.notHeld': 8,
      'unavailable.toBeCreated': 1,
      'notProcessed.petition': 1,
      'notProcessed.repeated': 1,
      'otherHandling.notCorrected': 1,
      'otherHandling.other': 2,
      carriedForward: 3,
    }),
    ...applicants('commercial', {
      received: 6,
      disclosed: 3,
      partlyDisclosed: 1,
      'withheld.thirdParty': 1,
      'unavailable.notHeld': 1,
    }),
    ...applicants('legalService', {
      received: 5,
      disclosed: 2,
      partlyDisclosed: 1,
      'withheld.process': 1,
      carriedForward: 1,
    }),
    ...applicants('other', { received: 1, disclosed: 1 }),
    'reconsideration.upheld': 3,
    'reconsideration.corrected': 1,
    'reconsideration.other': 1,
    'reconsideration.pending': 1,
    'litigation.afterReconsideration.upheld': 1,
    'litigation.afterReconsideration.pending': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `全年主动公开政府信息${posts.site + posts.account + posts.board}条，其中门户网站${posts.site}条、公众号${posts.account}条、项目现场公示${posts.board}条。2024年重点公开保交房项目进度、物业服务等级评定、燃气安全排查三类信息，保交房进度按楼栋每月更新。`,
      依申请公开: `收办政府信息公开申请${n.received + n.carriedOver}件，其中本年新收${n.received}件、上年结转${n.carriedOver}件。办结${n.concluded}件，包括予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件、其他处理${n.otherHandling}件。结转下年度继续办理${n.carriedForward}件。`,
      政府信息管理: `制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，废止${n.at('proactive.normativeDocuments.repealed')}件，年底现行有效${n.at('proactive.normativeDocuments.inForce')}件，目录与正文同步更新，废止的在正文页面加注。`,
      政府信息公开平台建设:
        '征地拆迁、保障性住房、物业管理三个专题改按“群众办什么”重排栏目，原来按科室分设的八个栏目合并为五个。',
      监督保障: `因政府信息公开工作发生行政复议${n.reconsidered}件、行政诉讼${n.sued}件。全年组织申请办理案例研讨4次，请区司法局业务骨干到场点评。工作考核结果与科室评优挂钩，没有发生责任追究情形。`,
    }),
    problems: paragraphs(
      '第一，依申请公开答复质量仍有短板，1件因检索不到位答复“不掌握”被纠正。下一步将检索范围、检索方式和检索人写入办理单，没有检索记录的不得以不掌握为由答复。',
      '第二，保交房信息发布及时，但企业端进度与现场进度偶有出入。2025年改由驻场监理签字确认后发布。',
    ),
    other: [],
  }),
  fee: noFee,
  steps: published({ submitted: '2025-01-16', approved: '2025-01-20', published: '2025-01-22' }),
})
