import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 312, account: 455, lectures: 18 }

export const wjj2025 = defineReport({
  organ: 'fenglan-wjj',
  year: 2025,
  figures: {
    'proactive.normativeDocuments.issued': 1,
    'proactive.normativeDocuments.repealed': 1,
    'proactive.normativeDocuments.inForce': 4,
    'proactive.licences.decisions': 1102,
    'proactive.penalties.decisions': 137,
    'proactive.compulsion.decisions': 1,
    ...applicants('natural', {
      received: 14,
      carriedOver: 1,
      disclosed: 7,
      partlyDisclosed: 2,
      'withheld.thirdParty': 2,
      'unavailable.notHeld': 2,
      'notProcessed.petition': 1,
      carriedForward: 1,
    }),
    ...applicants('commercial', { received: 2, disclosed: 1, 'unavailable.notHeld': 1 }),
    ...applicants('legalService', { received: 1, disclosed: 1 }),
    'reconsideration.upheld': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `2025年主动公开政府信息${posts.site + posts.account + posts.lectures}条，其中政府网站${posts.site}条、新媒体${posts.account}条、健康讲堂文字稿${posts.lectures}条。公立医院医疗服务价格、家庭医生签约服务内容、托育机构备案名单为年度公开重点，托育机构名单附有收费区间和剩余托位。`,
      依申请公开: `本局新收申请${n.received}件，上年结转${n.carriedOver}件。年内办结${n.concluded}件，其中予以公开${n.disclosed}件、部分公开${n.partly}件；因涉及患者隐私等第三方合法权益，不予公开${n.withheld}件；无法提供${n.unavailable}件，不予处理${n.notProcessed}件。结转下年度继续办理${n.carriedForward}件。`,
      政府信息管理: `全年行政许可决定${n.at('proactive.licences.decisions')}件，以医师护士注册和公共场所卫生许可为主；行政处罚决定${n.at('proactive.penalties.decisions')}件、行政强制决定${n.at('proactive.compulsion.decisions')}件。行政规范性文件制发${n.at('proactive.normativeDocuments.issued')}件，废止${n.at('proactive.normativeDocuments.repealed')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件。`,
      政府信息公开平台建设:
        '门户网站“医疗卫生”专题按院前急救、就诊、报销、公共卫生四类场景重组，23家基层机构的门诊时间和接种安排由机构自行维护、局里每周核对。',
      监督保障: `聘请社会监督员12名，对医疗机构院务公开情况开展两次暗访，发现问题31个，已整改30个。本年度行政复议${n.reconsidered}件，结果维持；没有行政诉讼。`,
    }),
    problems: paragraphs(
      '一、基层机构自行维护的门诊信息偶有与实际排班不符，节假日尤为明显。改进：排班系统与专题页面对接，停诊信息提前一日自动显示，预计2026年上半年完成。',
      '二、处罚信息公示后信用修复的途径宣传不足，不少经营者错过申请时间。改进：公示页面直接列明修复条件、材料和办理窗口，并在送达处罚决定时一并告知。',
    ),
    other: [],
  }),
  fee: noFee,
  steps: published({ submitted: '2026-01-20', approved: '2026-01-22', published: '2026-01-26' }),
})
