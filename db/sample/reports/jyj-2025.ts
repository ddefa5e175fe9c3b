import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 431, account: 402 }

export const jyj2025 = defineReport({
  organ: 'fenglan-jyj',
  year: 2025,
  figures: {
    'proactive.normativeDocuments.issued': 1,
    'proactive.normativeDocuments.repealed': 2,
    'proactive.normativeDocuments.inForce': 8,
    'proactive.licences.decisions': 39,
    'proactive.penalties.decisions': 7,
    'proactive.fees.amount': '4012.86',
    ...applicants('natural', {
      received: 23,
      carriedOver: 1,
      disclosed: 13,
      partlyDisclosed: 3,
      'withheld.internalAffairs': 2,
      'withheld.process': 1,
      'unavailable.notHeld': 2,
      'notProcessed.petition': 1,
      carriedForward: 2,
    }),
    ...applicants('commercial', { received: 2, disclosed: 1, 'withheld.thirdParty': 1 }),
    ...applicants('publicInterest', { received: 1, disclosed: 1 }),
    ...applicants('legalService', { received: 1, partlyDisclosed: 1 }),
    'reconsideration.upheld': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `本年通过门户网站发布信息${posts.site}条、公众号发布${posts.account}条。幼儿园保教费调整、中小学食堂大宗食材采购、校服选用三件家长关注的事，2025年首次做到调整前听意见、决定后说理由、执行中晒账目。`,
      依申请公开: `新收政府信息公开申请${n.received}件，其中自然人${n.natural}件、法人或其他组织${n.organisations}件；上年结转${n.carriedOver}件。办结${n.concluded}件：予以公开${n.disclosed}件，部分公开${n.partly}件，不予公开${n.withheld}件，无法提供${n.unavailable}件，不予处理${n.notProcessed}件。年底有${n.carriedForward}件尚在办理期限内，结转下年度${n.carriedForward}件。`,
      政府信息管理: `对教育领域文件开展清理，制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，废止${n.at('proactive.normativeDocuments.repealed')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件。行政事业性收费项目和标准随学期公示，全年收费${n.text('proactive.fees.amount')}万元。`,
      政府信息公开平台建设:
        '学区查询接入区一体化政务服务平台，随迁子女入学材料清单支持按情形生成；局机关一楼设咨询窗口，招生季延长开放至晚七点。',
      监督保障: `建立科室发布责任清单，超期一次约谈、两次通报。全年培训学校信息员98人次。行政复议${n.reconsidered}件，结果维持；无行政诉讼案件。年度评议中学生家长满意率为94.2%。`,
    }),
    problems: paragraphs(
      '食堂采购信息各校公示口径不同，有的写总价、有的写单价，不便比较。拟在2026年春季学期统一公示表样，按品种列明单价、数量和供货单位。',
      '教师招聘类申请涉及内部人事材料较多，向申请人解释得不够。改进办法是在招聘公告中预先写明哪些材料公开、哪些不公开及其依据。',
    ),
    other: paragraphs('局机关全年举办“教育开放日”活动4场，参加群众610人次。'),
  }),
  fee: noFee,
  steps: published({ submitted: '2026-01-09', approved: '2026-01-13', published: '2026-01-15' }),
})
