import { defineReport } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 1126, account: 418, gazette: 37 }
const total = posts.site + posts.account + posts.gazette

export const qzfb2020 = defineReport({
  organ: 'fenglan-qzfb',
  year: 2020,
  figures: {
    'proactive.normativeDocuments.made': 9,
    'proactive.normativeDocuments.disclosed': 9,
    'proactive.normativeDocuments.totalDisclosed': 46,
    'proactive.procurement.items': 2,
    'proactive.procurement.amount': '318600',
    ...applicants('natural', {
      received: 31,
      carriedOver: 1,
      disclosed: 13,
      partlyDisclosed: 3,
      'withheld.process': 2,
      'unavailable.notHeld': 9,
      'unavailable.unclear': 1,
      'notProcessed.petition': 1,
      'notProcessed.repeated': 1,
      otherHandling: 1,
      carriedForward: 1,
    }),
    ...applicants('commercial', { received: 3, disclosed: 2, 'unavailable.notHeld': 1 }),
    ...applicants('legalService', { received: 2, disclosed: 1, 'withheld.process': 1 }),
    ...applicants('other', { received: 1, disclosed: 1 }),
    'reconsideration.upheld': 2,
    'reconsideration.other': 1,
    'litigation.direct.upheld': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `2020年，区政府办公室通过各类渠道主动公开政府信息${total}条，其中区政府门户网站${posts.site}条、政务新媒体${posts.account}条、政府公报${posts.gazette}条。新制作规范性文件${n.at('proactive.normativeDocuments.made')}件，全部在印发后二十个工作日内上网，同步配发解读材料。疫情防控期间，门户网站开设专题，每日更新防控通告和复工复产政策。`,
      依申请公开: `全年新收政府信息公开申请${n.received}件，自然人提出${n.natural}件，法人或其他组织提出${n.organisations}件；上年结转${n.carriedOver}件。办结${n.concluded}件：予以公开${n.disclosed}件，部分公开${n.partly}件，不予公开${n.withheld}件，无法提供${n.unavailable}件，不予处理${n.notProcessed}件，其他处理${n.otherHandling}件。结转下年度继续办理${n.carriedForward}件。申请内容集中在土地房屋征收批准文件和会议纪要两类。`,
      政府信息管理:
        '重新编制区政府信息公开指南和主动公开基本目录，对门户网站上的历史文件逐件核对发文字号、成文日期和有效性，补齐缺失要素。公文起草时即确定公开属性，不予公开的须写明理由。',
      政府信息公开平台建设:
        '门户网站完成集约化改版，各部门不再单设站点；政府信息公开专栏按法定主动公开内容、年报、依申请公开、指南四个板块统一设置。撤并长期不更新的政务新媒体账号6个。',
      监督保障: `办公室配备专职工作人员2名，每季度对各镇街、各部门的公开栏目开展一次检查，检查结果点对点反馈。因政府信息公开引发的行政复议${n.reconsidered}件、行政诉讼${n.sued}件，均已审结，没有被纠正的情形。`,
    }),
    problems: paragraphs(
      '从全年情况看，主要有两个问题。一是“无法提供”在办理结果中所占比例偏高，不少申请人不清楚信息由哪个机关制作，跑了冤枉路；二是政策解读以文字转述为主，群众反映读完仍不知道怎么办。',
      '2021年将从两方面改进：在依申请公开页面增加“找谁要”指引，按事项列明制作或保存机关，线上提交时先提示后受理；重要政策文件的解读须附办理流程和咨询电话，由起草科室与文件同步报审。',
    ),
    other: paragraphs('本年度承办的人大代表建议和政协委员提案办理结果，已按要求在门户网站专栏公开。'),
  }),
  steps: published({ submitted: '2021-01-14', approved: '2021-01-18', published: '2021-01-20' }),
})
