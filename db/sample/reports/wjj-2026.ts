import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { giveBack, submit } from '../steps'

const posts = { site: 298, account: 471 }

export const wjj2026 = defineReport({
  organ: 'fenglan-wjj',
  year: 2026,
  figures: {
    'proactive.normativeDocuments.inForce': 4,
    'proactive.licences.decisions': 1063,
    'proactive.penalties.decisions': 129,
    ...applicants('natural', {
      received: 12,
      carriedOver: 1,
      disclosed: 6,
      partlyDisclosed: 2,
      'withheld.thirdParty': 1,
      'withheld.internalAffairs': 1,
      'unavailable.notHeld': 2,
      carriedForward: 1,
    }),
    ...applicants('commercial', { received: 2, disclosed: 2 }),
    ...applicants('publicInterest', { received: 1, disclosed: 1 }),
    'reconsideration.other': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `主动公开政府信息${posts.site + posts.account}条，其中门户网站${posts.site}条、新媒体${posts.account}条。检验检查结果互认目录、儿科夜间门诊安排、育儿补贴申领办法是2026年点击量最高的三类信息。`,
      依申请公开: `新收申请${n.received}件，上年结转${n.carriedOver}件，办结${n.concluded}件，结转下年度${n.carriedForward}件。其中予以公开${n.disclosed}件，部分公开${n.partly}件，不予公开${n.withheld}件，无法提供${n.unavailable}件。`,
      政府信息管理: `现行有效行政规范性文件${n.at('proactive.normativeDocuments.inForce')}件，本年没有制发和废止。行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件，按月与执法系统核对。`,
      政府信息公开平台建设: '医院排班与“医疗卫生”专题完成对接，停诊信息提前一天自动提示，覆盖全部23家基层机构。',
      监督保障: `局班子专题研究公开工作两次。行政复议${n.reconsidered}件，申请人撤回后终止；没有行政诉讼和责任追究。`,
    }),
    problems: paragraphs('个别栏目更新还不够及时，工作人员业务水平有待提高。今后将加强学习，进一步做好公开工作。'),
    other: [],
  }),
  fee: noFee,
  steps: [
    submit(),
    giveBack(
      '第五部分太空：请写明是哪几个栏目、迟了多久、原因是什么，一个问题对应一条能检查的措施。上年报告提到的信用修复告知，今年做到什么程度也请交代。',
    ),
  ],
})
