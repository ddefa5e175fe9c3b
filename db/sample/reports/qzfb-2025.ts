import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { points } from '../prose'
import { published } from '../steps'

const posts = { site: 1340, account: 586, gazette: 42 }

export const qzfb2025 = defineReport({
  organ: 'fenglan-qzfb',
  year: 2025,
  figures: {
    'proactive.rules.issued': '/',
    'proactive.rules.repealed': '/',
    'proactive.rules.inForce': '/',
    'proactive.normativeDocuments.issued': 6,
    'proactive.normativeDocuments.repealed': 8,
    'proactive.normativeDocuments.inForce': 37,
    ...applicants('natural', {
      received: 44,
      carriedOver: 2,
      disclosed: 17,
      partlyDisclosed: 5,
      'withheld.process': 3,
      'unavailable.notHeld': 14,
      'unavailable.toBeCreated': 1,
      'notProcessed.petition': 1,
      'notProcessed.repeated': 1,
      'otherHandling.notCorrected': 1,
      'otherHandling.other': 1,
      carriedForward: 2,
    }),
    ...applicants('commercial', { received: 3, disclosed: 1, 'unavailable.notHeld': 2 }),
    ...applicants('publicInterest', { received: 1, disclosed: 1 }),
    ...applicants('legalService', { received: 4, disclosed: 2, 'withheld.process': 1, 'unavailable.notHeld': 1 }),
    'reconsideration.upheld': 3,
    'reconsideration.other': 1,
    'reconsideration.pending': 1,
    'litigation.afterReconsideration.upheld': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `区政府办公室全年主动公开政府信息${posts.site + posts.account + posts.gazette}条，其中门户网站${posts.site}条、政务新媒体${posts.account}条、政府公报${posts.gazette}条。2025年区政府常务会议议题会后三个工作日内公布，民生实事项目从征集、票决到完成情况逐月公开；配发政策解读58篇，其中图文解读31篇。`,
      依申请公开: `新收政府信息公开申请${n.received}件，较多的是征地批准文件、会议纪要和历史遗留的房屋权属材料；上年结转${n.carriedOver}件。已办结${n.concluded}件，结转下年度${n.carriedForward}件。办结件中，予以公开${n.disclosed}件，部分公开${n.partly}件，不予公开${n.withheld}件，无法提供${n.unavailable}件，不予处理${n.notProcessed}件，其他处理${n.otherHandling}件。`,
      政府信息管理: `会同区司法局完成行政规范性文件全面清理，本年制发${n.at('proactive.normativeDocuments.issued')}件、废止${n.at('proactive.normativeDocuments.repealed')}件，截至年底现行有效${n.at('proactive.normativeDocuments.inForce')}件，全部汇编成册并提供网上下载。`,
      政府信息公开平台建设:
        '门户网站通过适老化和无障碍改造验收，长者版字号可调、可朗读；在区图书馆、政务服务中心和两个镇街便民服务点设置公报免费取阅架。',
      监督保障: `制定政务公开年度要点并按月销号，对镇街和部门开展两轮点对点指导。行政复议${n.reconsidered}件、行政诉讼${n.sued}件，其中尚未审结的复议案件${n.at('reconsideration.pending')}件。社会评议采用随机电话访问，有效样本320份，满意率91.6%。`,
    }),
    problems: [
      {
        list: [
          '会议纪要能否公开、公开到什么程度，各承办单位掌握不一，征求意见往返时间长。改进：编印办理指引，列出十种常见情形的处理办法，并约定三个工作日内回复意见。',
          '公报编印周期长，群众取阅时部分内容已有更新。改进：2026年起改为双月刊，同时推出电子公报，印发当日上网。',
        ],
      },
    ],
    other: [],
  }),
  fee: noFee,
  steps: published({ submitted: '2026-01-12', approved: '2026-01-15', published: '2026-01-16' }),
})
