import { defineReport } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 362, account: 291 }

export const jyj2020 = defineReport({
  organ: 'fenglan-jyj',
  year: 2020,
  figures: {
    'proactive.normativeDocuments.made': 3,
    'proactive.normativeDocuments.disclosed': 3,
    'proactive.normativeDocuments.totalDisclosed': 11,
    'proactive.licences.itemsLastYear': 6,
    'proactive.licences.decisions': 58,
    'proactive.otherServices.itemsLastYear': 9,
    'proactive.otherServices.change': 1,
    'proactive.otherServices.decisions': 1476,
    'proactive.penalties.itemsLastYear': 21,
    'proactive.penalties.decisions': 2,
    'proactive.fees.itemsLastYear': 5,
    'proactive.fees.change': -1,
    'proactive.procurement.items': 9,
    'proactive.procurement.amount': '12630400',
    ...applicants('natural', {
      received: 13,
      carriedOver: 1,
      disclosed: 8,
      partlyDisclosed: 2,
      'withheld.internalAffairs': 1,
      'unavailable.notHeld': 1,
      'unavailable.toBeCreated': 1,
      carriedForward: 1,
    }),
    ...applicants('research', { received: 1, disclosed: 1 }),
    ...applicants('commercial', { received: 1, disclosed: 1 }),
    'reconsideration.upheld': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `围绕招生入学、疫情期间线上教学和学校开学安排，2020年主动公开政府信息${posts.site + posts.account}条，其中门户网站${posts.site}条、“枫澜教育”公众号${posts.account}条。义务教育学校划片范围、招生计划和录取结果在报名前后分两次公布，民办学校收费标准与年检结论一并公开。`,
      依申请公开: `新收政府信息公开申请${n.received}件，加上上年结转${n.carriedOver}件，办结${n.concluded}件，结转下年度${n.carriedForward}件。办结的申请中予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件，多数询问教师招聘和学区划分依据。`,
      政府信息管理: `全年作出行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件，处罚决定自作出之日起七个工作日内上网公示。制作规范性文件${n.at('proactive.normativeDocuments.made')}件，印发前由办公室会同政策法规科审定公开属性。`,
      政府信息公开平台建设:
        '局网站并入区政府门户网站后，保留“阳光招生”“校园安全”两个专题；公众号新设“家长问”栏目，由业务科室轮值作答。各中小学在校门口设置固定公开栏，公示收费项目和食堂采购情况。',
      监督保障: `政务公开列入科室和直属学校年度目标考核，占3分。组织学校信息员培训2期、146人次。本年度发生行政复议${n.reconsidered}件，结果维持；没有发生行政诉讼。`,
    }),
    problems: [
      {
        list: [
          '学校层面的公开发展不平衡，农村学校公开栏更新慢。改进办法：由责任督学每月巡查一次，拍照留档，结果计入学校考核。',
          '政策发布与家长提问之间脱节，招生季咨询电话占线严重。2021年起在报名前两周集中发布问答，并增设三条咨询线路。',
        ],
      },
    ],
    other: paragraphs('没有其他需要报告的事项。'),
  }),
  steps: published({ submitted: '2021-01-11', approved: '2021-01-13', published: '2021-01-15' }),
})
