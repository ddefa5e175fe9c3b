import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { points } from '../prose'
import { answer, submit } from '../steps'

const posts = { site: 447, account: 366, class: 31 }

export const jyj2026 = defineReport({
  organ: 'fenglan-jyj',
  year: 2026,
  figures: {
    'proactive.normativeDocuments.issued': 2,
    'proactive.normativeDocuments.repealed': 1,
    'proactive.normativeDocuments.inForce': 9,
    'proactive.licences.decisions': 62,
    'proactive.penalties.decisions': 4,
    'proactive.fees.amount': '3958.114',
    ...applicants('natural', {
      received: 25,
      carriedOver: 2,
      disclosed: 15,
      partlyDisclosed: 4,
      'withheld.internalAffairs': 1,
      'unavailable.notHeld': 3,
      'unavailable.toBeCreated': 1,
      'notProcessed.repeated': 1,
      carriedForward: 2,
    }),
    ...applicants('commercial', { received: 1, disclosed: 1 }),
    ...applicants('research', { received: 2, disclosed: 2 }),
  },
  prose: n => ({
    overview: points({
      主动公开: `2026年主动公开政府信息${posts.site + posts.account + posts.class}条，其中门户网站${posts.site}条、公众号${posts.account}条、家长课堂实录${posts.class}条。学龄人口变化带来的学位调整、幼儿园转型和教师交流轮岗方案，均在实施前公布测算依据并公开征集意见。`,
      依申请公开: `上年结转${n.carriedOver}件，本年新收政府信息公开申请${n.received}件，办结${n.concluded}件，结转下年度${n.carriedForward}件。办理结果：予以公开${n.disclosed}件；部分公开${n.partly}件；不予公开${n.withheld}件，属内部人事管理信息；无法提供${n.unavailable}件；不予处理${n.notProcessed}件。`,
      政府信息管理: `制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，废止${n.at('proactive.normativeDocuments.repealed')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件。民办学校行政许可决定${n.at('proactive.licences.decisions')}件，校外培训领域行政处罚决定${n.at('proactive.penalties.decisions')}件，均可在专栏按学校名称检索。`,
      政府信息公开平台建设:
        '食堂大宗食材公示接入全区统一平台，57所学校按同一表样每周更新；“家长问”升级为智能问答，答不上来的转人工，问答库每月由教研员校订。',
      监督保障:
        '把信息公开写入校长任期目标，督学随机进校查看27次。本年度没有因政府信息公开发生行政复议、行政诉讼，也没有责任追究情况。',
    }),
    problems: [
      {
        list: [
          '智能问答对跨区转学、政策过渡期等复杂情形答得不准，全年人工改正答案112条。2027年起对这类问题不再自动作答，直接转科室。',
          '幼儿园转型方案征集意见时，民办园举办者参与不多。今后面向举办者单独召开说明会，意见采纳情况逐条回复。',
        ],
      },
    ],
    other: [],
  }),
  fee: noFee,
  steps: [
    answer('RY-8', '23所民办幼儿园的办学许可证在本年集中到期换发，换证按许可决定计数，已与窗口台账逐件核对。'),
    submit(),
  ],
})
