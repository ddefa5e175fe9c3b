import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 405, account: 388, open: 26 }

export const jyj2024 = defineReport({
  organ: 'fenglan-jyj',
  year: 2024,
  figures: {
    'proactive.normativeDocuments.issued': 2,
    'proactive.normativeDocuments.inForce': 9,
    'proactive.licences.decisions': 46,
    'proactive.penalties.decisions': 5,
    'proactive.fees.amount': '3867.2051',
    ...applicants('natural', {
      received: 19,
      disclosed: 10,
      partlyDisclosed: 3,
      'withheld.internalAffairs': 1,
      'withheld.process': 1,
      'unavailable.notHeld': 2,
      'otherHandling.other': 1,
      carriedForward: 1,
    }),
    ...applicants('commercial', { received: 2, disclosed: 2 }),
    ...applicants('research', { received: 1, disclosed: 1 }),
  },
  prose: n => ({
    overview: points({
      主动公开: `2024年主动公开政府信息${posts.site + posts.account + posts.open}条，其中区政府门户网站${posts.site}条、公众号${posts.account}条、校园开放日图文${posts.open}条。“双减”课后服务的课程、师资和收费由学校统一格式公示，校外培训机构白名单每季度更新。`,
      依申请公开: `新收政府信息公开申请${n.received}件，无上年结转。已办结${n.concluded}件，其中予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、其他处理${n.otherHandling}件；结转下年度${n.carriedForward}件，系12月下旬收到。`,
      政府信息管理: `本年制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，没有废止，现行有效${n.at('proactive.normativeDocuments.inForce')}件，数据与区司法局核对一致。行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件均已归入公开目录。`,
      政府信息公开平台建设:
        '“阳光招生”专题增加学区查询功能，输入小区名称即可查到对口学校；公众号停用一个、保留一个，往期推文整体迁移。',
      监督保障:
        '政务公开纳入机关科室绩效考核。11月邀请家长代表、人大代表20人对招生信息公开打分，平均93分。本年度没有行政复议和行政诉讼，没有发生责任追究。',
    }),
    problems: paragraphs(
      '学区调整的征求意见期短，家长对调整理由知之不多。今后调整方案征求意见不少于二十日，并公布学位测算数据和意见采纳情况。',
      '部分申请答复偏于格式化，引用条文多、说明情况少。2025年起答复书增加“办理说明”一段，用平实的话讲清楚为什么这样答复。',
    ),
    other: [],
  }),
  fee: noFee,
  steps: published({ submitted: '2025-01-13', approved: '2025-01-15', published: '2025-01-17' }),
})
