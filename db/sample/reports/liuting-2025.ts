import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 203, account: 171, villages: 402 }

export const liuting2025 = defineReport({
  organ: 'fenglan-liuting',
  year: 2025,
  figures: {
    'proactive.normativeDocuments.repealed': 1,
    'proactive.normativeDocuments.inForce': 3,
    'proactive.licences.decisions': 97,
    'proactive.penalties.decisions': 12,
    'proactive.compulsion.decisions': 2,
    ...applicants('natural', {
      received: 12,
      disclosed: 5,
      partlyDisclosed: 1,
      'unavailable.notHeld': 3,
      'unavailable.toBeCreated': 1,
      'notProcessed.petition': 1,
      carriedForward: 1,
    }),
    ...applicants('legalService', { received: 1, disclosed: 1 }),
  },
  prose: n => ({
    overview: points(
      {
        主动公开: `全年主动公开政府信息${posts.site + posts.account + posts.villages}条，其中区门户网站镇级专栏${posts.site}条、公众号${posts.account}条、村务公开栏${posts.villages}条。2025年高标准农田建设、河道清淤两个项目的资金、工期和验收结果在受益村全程公示。`,
        依申请公开: `新收政府信息公开申请${n.received}件，其中自然人${n.natural}件、法人或其他组织${n.organisations}件，没有上年结转。办结${n.concluded}件，其中予以公开${n.disclosed}件、部分公开${n.partly}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件；结转下年度${n.carriedForward}件。`,
        政府信息管理: `承接赋权事项后，全年作出行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件、行政强制决定${n.at('proactive.compulsion.decisions')}件。废止行政规范性文件${n.at('proactive.normativeDocuments.repealed')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件。`,
        政府信息公开平台建设:
          '14个村的公开栏全部加装雨棚和照明；开通“大喇叭说政策”，每周三、周六傍晚用方言播报惠农政策，群众点播的内容次周安排。',
        监督保障: '镇纪委把村务公开纳入日常监督，抽查票据312张。没有行政复议和行政诉讼案件。',
      },
      {
        工作考核: '镇政府在区政务公开年度考核中得分88.5分，失分主要在政策解读数量不足。',
        社会评议: '组织村民代表、种植大户、返乡创业青年共45人座谈，提出意见17条，采纳15条。',
        责任追究: '1名村干部因补贴名单公示不满七天被批评教育，没有其他责任追究情形。',
      },
    ),
    problems: paragraphs(
      '公开的内容偏多偏散，村民想查的补贴发放情况往往要翻很多页。2026年为每户印发“惠农一卡明白纸”，列清本户当年各项补贴的标准和金额。',
      '镇里解读政策的力量薄弱，全年自写解读只有6篇。改进办法是请区直部门驻村干部参与，每月至少完成一篇，并录成方言音频。',
    ),
    other: [],
  }),
  fee: noFee,
  steps: published({ submitted: '2026-01-19', approved: '2026-01-21', published: '2026-01-23' }),
})
