import { defineReport } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'

const posts = { site: 124, account: 96, villages: 330 }

export const liuting2020 = defineReport({
  organ: 'fenglan-liuting',
  year: 2020,
  figures: {
    'proactive.normativeDocuments.totalDisclosed': 2,
    'proactive.licences.itemsLastYear': 3,
    'proactive.licences.decisions': 112,
    'proactive.otherServices.itemsLastYear': 42,
    'proactive.otherServices.change': 5,
    'proactive.otherServices.decisions': 6390,
    'proactive.procurement.items': 1,
    'proactive.procurement.amount': '86000',
    ...applicants('natural', {
      received: 7,
      disclosed: 3,
      partlyDisclosed: 1,
      'unavailable.notHeld': 2,
      'notProcessed.petition': 1,
    }),
  },
  prose: n => ({
    overview: points(
      {
        主动公开: `2020年，柳汀镇主动公开政府信息${posts.site + posts.account + posts.villages}条，其中区政府网站镇级栏目${posts.site}条、“柳汀发布”公众号${posts.account}条、各村公开栏${posts.villages}条。低保、临时救助、耕地地力保护补贴的对象和标准先张榜七天，无异议再发放。`,
        依申请公开: `新收政府信息公开申请${n.received}件，申请人均为自然人。已全部办结：予以公开${n.disclosed}件，部分公开${n.partly}件，无法提供${n.unavailable}件，不予处理${n.notProcessed}件。没有上年结转和结转下年度的申请。`,
        政府信息管理: `镇党政办指定一人统管文件公开属性，宅基地用地审批${n.at('proactive.licences.decisions')}件逐件登记造册，审批结果在所在村张贴。`,
        政府信息公开平台建设:
          '镇便民服务大厅设信息查阅点一处，配打印机；14个行政村的公开栏统一制式，版面分为村务、财务、惠农补贴三块。',
        监督保障: '各村推选监督员，每季度核对一次公开栏。全年没有因政府信息公开引发的行政复议和行政诉讼。',
      },
      {
        工作考核: '政务公开在对各村、各站所的年度考核中占2分，3个更新不及时的村被扣分。',
        社会评议: '年底结合群众满意度走访，听取了98户村民对公开工作的意见，多数希望公开栏的字再大一些。',
        责任追究: '没有需要追究责任的情形。',
      },
    ),
    problems: paragraphs(
      '村级公开栏以纸质张贴为主，日晒雨淋容易脱落；镇级栏目里工作动态多，办事信息少。2021年计划为公开栏加装玻璃罩，并把镇级栏目中办事指南、补贴发放两类信息的比重提到一半以上。',
    ),
    other: paragraphs('无。'),
  }),
  steps: published({ submitted: '2021-01-21', approved: '2021-01-25', published: '2021-01-28' }),
})
