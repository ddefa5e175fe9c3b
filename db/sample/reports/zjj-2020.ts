import { defineReport } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 703, account: 158, board: 64 }

export const zjj2020 = defineReport({
  organ: 'fenglan-zjj',
  year: 2020,
  figures: {
    'proactive.normativeDocuments.made': 4,
    'proactive.normativeDocuments.disclosed': 4,
    'proactive.normativeDocuments.totalDisclosed': 17,
    'proactive.licences.itemsLastYear': 22,
    'proactive.licences.change': -1,
    'proactive.licences.decisions': 1286,
    'proactive.otherServices.itemsLastYear': 14,
    'proactive.otherServices.change': 2,
    'proactive.otherServices.decisions': 3517,
    'proactive.penalties.itemsLastYear': 96,
    'proactive.penalties.decisions': 43,
    'proactive.compulsion.itemsLastYear': 5,
    'proactive.compulsion.decisions': 2,
    'proactive.fees.itemsLastYear': 3,
    'proactive.fees.change': -1,
    'proactive.procurement.items': 4,
    'proactive.procurement.amount': '1863500.75',
    ...applicants('natural', {
      received: 38,
      carriedOver: 2,
      disclosed: 18,
      partlyDisclosed: 5,
      'withheld.thirdParty': 2,
      'withheld.process': 1,
      'unavailable.notHeld': 7,
      'unavailable.unclear': 1,
      'notProcessed.petition': 1,
      'notProcessed.repeated': 1,
      otherHandling: 1,
      carriedForward: 3,
    }),
    ...applicants('commercial', { received: 4, disclosed: 2, 'withheld.thirdParty': 1, 'unavailable.notHeld': 1 }),
    ...applicants('legalService', { received: 3, disclosed: 1, partlyDisclosed: 1, carriedForward: 1 }),
    ...applicants('other', { received: 1, disclosed: 1 }),
    'reconsideration.upheld': 2,
    'reconsideration.corrected': 1,
    'litigation.direct.upheld': 1,
    'litigation.direct.other': 1,
    'litigation.afterReconsideration.upheld': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `2020年主动公开政府信息${posts.site + posts.account + posts.board}条，其中政府网站${posts.site}条、微信公众号${posts.account}条、征收现场公示栏${posts.board}条。老旧小区改造计划、公租房分配结果、房屋征收补偿方案从征求意见到最终公布全程上网。`,
      依申请公开: `新收政府信息公开申请${n.received}件，其中自然人${n.natural}件；上年结转${n.carriedOver}件。全年办结${n.concluded}件，分别为予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件、其他处理${n.otherHandling}件，另有${n.carriedForward}件结转下年度继续办理。征收补偿档案和商品房规划验收资料是申请最多的两类信息。`,
      政府信息管理: `清理以往规范性文件，对外公开总数${n.at('proactive.normativeDocuments.totalDisclosed')}件，其中本年新公开${n.at('proactive.normativeDocuments.disclosed')}件。工程建设领域档案与公开目录建立对应关系，办理申请时可以直接按项目调取。全年作出行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件。`,
      政府信息公开平台建设:
        '在门户网站“重点领域”下新增“保障性住房”“棚户区改造”两个子栏目；每个征收项目在现场设公示栏，与网站同日更新，不会上网的老人也能看到。',
      监督保障: `局办公室每月通报各科室发布数量和超期情况。发生行政复议${n.reconsidered}件，结果维持${n.at('reconsideration.upheld')}件、结果纠正${n.at('reconsideration.corrected')}件；行政诉讼${n.sued}件，已全部审结。被纠正的1件系答复时限计算有误，责任科室已作书面检查。`,
    }),
    problems: paragraphs(
      '办理申请的规范程度还不够，有1件答复因时限计算错误被复议机关纠正，暴露出承办人员把补正期间和答复期限混在一起计算。改进措施：自制期限计算表，自收件之日起由办公室专人登记、第十五个工作日书面催办。',
      '征收类信息的公开偏重程序文件，群众最关心的分户补偿情况公布范围不一。2021年将统一分户补偿情况在征收范围内张榜的格式和时间，并留存影像。',
    ),
    other: paragraphs('本年度没有其他应当报告的事项。'),
  }),
  steps: published({ submitted: '2021-01-20', approved: '2021-01-22', published: '2021-01-27' }),
})
