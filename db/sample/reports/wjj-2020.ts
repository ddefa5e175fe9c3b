import { defineReport } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 287, account: 634, briefing: 12 }

export const wjj2020 = defineReport({
  organ: 'fenglan-wjj',
  year: 2020,
  figures: {
    'proactive.normativeDocuments.made': 1,
    'proactive.normativeDocuments.disclosed': 1,
    'proactive.normativeDocuments.totalDisclosed': 5,
    'proactive.licences.itemsLastYear': 12,
    'proactive.licences.decisions': 934,
    'proactive.otherServices.itemsLastYear': 17,
    'proactive.otherServices.change': 3,
    'proactive.otherServices.decisions': 2210,
    'proactive.penalties.itemsLastYear': 157,
    'proactive.penalties.change': 4,
    'proactive.penalties.decisions': 86,
    'proactive.compulsion.itemsLastYear': 6,
    'proactive.procurement.items': 3,
    'proactive.procurement.amount': '2950000.5',
    ...applicants('natural', {
      received: 9,
      disclosed: 5,
      partlyDisclosed: 1,
      'withheld.thirdParty': 1,
      'unavailable.notHeld': 1,
      'notProcessed.petition': 1,
    }),
    ...applicants('commercial', { received: 1, disclosed: 1 }),
    ...applicants('legalService', { received: 1, disclosed: 1 }),
  },
  prose: n => ({
    overview: points({
      主动公开: `2020年工作以疫情信息公开为重。全年发布政府信息${posts.site + posts.account + posts.briefing}条，其中政府网站${posts.site}条、“健康枫澜”新媒体${posts.account}条、疫情通报会文字实录${posts.briefing}条。核酸检测机构、发热门诊、定点医院名单随调整随公布；公共场所卫生监督抽检结果按季公示。`,
      依申请公开: `新收政府信息公开申请${n.received}件，没有上年结转件，全部在法定期限内办结，没有结转下年度的申请。办理结果为：予以公开${n.disclosed}件，部分公开${n.partly}件，不予公开${n.withheld}件，无法提供${n.unavailable}件，不予处理${n.notProcessed}件。`,
      政府信息管理: `行政许可事项${n.at('proactive.licences.itemsLastYear')}项全部编入公开目录，年内作出许可决定${n.at('proactive.licences.decisions')}件、处罚决定${n.at('proactive.penalties.decisions')}件，做到决定与公示信息逐条对应。涉及患者和密切接触者的信息，发布前一律去除可识别个人身份的内容。`,
      政府信息公开平台建设:
        '依托区政府门户网站设“疫情防控”“医疗服务”两个栏目，新媒体账号由局办公室和疾控机构共同值守，夜间有应急信息时三十分钟内完成审核发布。',
      监督保障:
        '局主要负责人每月听取一次信息公开情况汇报，监督举报电话由纪检人员接听。本年度没有发生因政府信息公开引起的行政复议和行政诉讼，没有因公开工作不力被追究责任的人员。',
    }),
    problems: paragraphs(
      '主要问题：突发事件中多个账号同时发声，个别数据口径先后不一；基层卫生机构公开的服务价格更新滞后，个别机构仍挂着旧版价目表。',
      '改进情况：自下半年起所有疫情数据由一个出口发布，其他账号只转载不改写；2021年一季度完成各卫生院价目公示牌的统一更换，并将价格公示纳入日常监督检查。',
    ),
    other: paragraphs('本年度没有需要另行报告的事项。'),
  }),
  steps: published({ submitted: '2021-01-19', approved: '2021-01-21', published: '2021-01-25' }),
})
