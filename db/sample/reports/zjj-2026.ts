import { defineReport } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { approve, correct, publish, published, submit } from '../steps'

const posts = { site: 958, account: 301, board: 66 }

export const zjj2026 = defineReport({
  organ: 'fenglan-zjj',
  year: 2026,
  figures: {
    'proactive.normativeDocuments.issued': 1,
    'proactive.normativeDocuments.repealed': 3,
    'proactive.normativeDocuments.inForce': 12,
    'proactive.licences.decisions': 1312,
    'proactive.penalties.decisions': 59,
    'proactive.compulsion.decisions': 3,
    'proactive.fees.amount': '544.91',
    ...applicants('natural', {
      received: 57,
      carriedOver: 4,
      disclosed: 28,
      partlyDisclosed: 9,
      'withheld.thirdParty': 2,
      'withheld.process': 2,
      'withheld.enforcementFile': 1,
      'unavailable.notHeld': 8,
      'unavailable.toBeCreated': 1,
      'notProcessed.petition': 1,
      'notProcessed.repeated': 2,
      'otherHandling.notCorrected': 1,
      'otherHandling.other': 2,
      carriedForward: 4,
    }),
    ...applicants('commercial', {
      received: 7,
      disclosed: 4,
      partlyDisclosed: 1,
      'withheld.thirdParty': 1,
      'unavailable.notHeld': 1,
    }),
    ...applicants('legalService', {
      received: 6,
      disclosed: 3,
      partlyDisclosed: 1,
      'withheld.process': 1,
      carriedForward: 1,
    }),
    ...applicants('other', { received: 2, disclosed: 1, 'unavailable.notHeld': 1 }),
    'reconsideration.upheld': 4,
    'reconsideration.other': 2,
    'reconsideration.pending': 1,
    'litigation.afterReconsideration.upheld': 1,
    'litigation.afterReconsideration.pending': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `2026年主动公开政府信息${posts.site + posts.account + posts.board}条，其中门户网站${posts.site}条、公众号${posts.account}条、现场公示栏${posts.board}条。房屋体检结果、老旧电梯更新补助和配售型保障房轮候序号为新增公开内容，轮候家庭可以看到自己前面还有多少户。`,
      依申请公开: `受理范围内新收政府信息公开申请${n.received}件（自然人${n.natural}件，法人或其他组织${n.organisations}件），上年结转${n.carriedOver}件，年内办结${n.concluded}件。其中，予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件、其他处理${n.otherHandling}件。结转下年度继续办理${n.carriedForward}件。`,
      政府信息管理: `作出行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件、行政强制决定${n.at('proactive.compulsion.decisions')}件，收取行政事业性收费${n.text('proactive.fees.amount')}万元。制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，废止${n.at('proactive.normativeDocuments.repealed')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件。`,
      政府信息公开平台建设:
        '征收档案数字化全部完成，承办人可在线调卷，平均答复用时缩短到9个工作日；小程序业主注册率达到五成三，维修资金使用全程可查。',
      监督保障: `区人大专项评议提出的遗留意见已办结。全年行政复议${n.reconsidered}件，没有被纠正的案件；行政诉讼${n.sued}件，其中尚未审结${n.at('litigation.afterReconsideration.pending')}件。`,
    }),
    problems: paragraphs(
      '房屋体检结果公布后，部分业主看不懂专业评级，来电咨询集中。改进：评级附一页白话说明，社区举办说明会，2027年3月前覆盖全部已体检小区。',
      '同一申请人就同一项目分批提出多件申请的情况增多，逐件答复既慢又零碎。改进：征得申请人同意后合并答复，随答复附送项目公开信息清单，减少反复申请。',
    ),
    other: paragraphs('信息处理费由区政务服务中心综合窗口代收，全额缴入国库。'),
  }),
  fee: { notices: 1, amount: '200', collected: '200' },
  steps: [
    ...published(),
    correct('审批系统导出的清单缺9月份施工许可变更15件。'),
    { amend: { 'proactive.licences.decisions': 1327 } },
    submit(),
    approve(),
    publish(
      undefined,
      '更正第二部分：行政许可本年处理决定数量漏计9月份施工许可变更15件，由1312件更正为1327件，第一部分的文字同时更正。',
    ),
  ],
})
