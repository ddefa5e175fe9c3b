import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { answer, published } from '../steps'

const posts = { site: 219, account: 180, villages: 377 }

const moved = '本年4月邻镇清溪村划入，村民向原镇提出、尚未办结的1件申请随之转来。'

export const liuting2026 = defineReport({
  organ: 'fenglan-liuting',
  year: 2026,
  figures: {
    'proactive.normativeDocuments.issued': 1,
    'proactive.normativeDocuments.inForce': 4,
    'proactive.licences.decisions': 104,
    'proactive.penalties.decisions': 15,
    'proactive.compulsion.decisions': 1,
    ...applicants('natural', {
      received: 10,
      carriedOver: 2,
      disclosed: 7,
      partlyDisclosed: 1,
      'withheld.thirdParty': 1,
      'unavailable.notHeld': 2,
      'otherHandling.other': 1,
    }),
    ...applicants('commercial', { received: 1, disclosed: 1 }),
    'reconsideration.upheld': 1,
  },
  prose: n => ({
    overview: points(
      {
        主动公开: `2026年全镇主动公开政府信息${posts.site + posts.account + posts.villages}条，其中镇级专栏${posts.site}条、公众号${posts.account}条、村务公开栏${posts.villages}条。土地延包试点的摸底结果、延包方案和公示异议处理情况，按村逐户张榜并入户送达。`,
        依申请公开: `收办政府信息公开申请${n.received + n.carriedOver}件，其中新收${n.received}件、上年结转${n.carriedOver}件，当年全部办结，无结转下年度件；上年结转的含清溪村划入时随转的1件。予以公开${n.disclosed}件，部分公开${n.partly}件，不予公开${n.withheld}件，无法提供${n.unavailable}件，其他处理${n.otherHandling}件。`,
        政府信息管理: `制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件；宅基地等行政许可决定${n.at('proactive.licences.decisions')}件，行政处罚决定${n.at('proactive.penalties.decisions')}件，行政强制决定${n.at('proactive.compulsion.decisions')}件。镇档案室与村务台账共用一套编号。`,
        政府信息公开平台建设:
          '“惠农一卡明白纸”发放到全镇4100余户，背面印查询二维码；方言广播节目存成音频，可在公众号回听。',
        监督保障: `开展村务公开“交叉查”两轮，邻村互查、当场反馈。行政复议${n.reconsidered}件，结果维持；没有行政诉讼。`,
      },
      {
        工作考核: '年度考核得分92分，比上年提高3.5分；镇对各村的考核结果在村口公布。',
        社会评议: '委托村民小组长发放问卷500份，收回462份，认为“看得到、看得懂”的占87%。',
        责任追究: '本年度没有因政府信息公开工作被追究责任的情况。',
      },
    ),
    problems: paragraphs(
      '外出务工村民占三成以上，公开栏和广播都够不着他们。2027年以村民小组为单位建立外出人员联络名册，补贴公示同时推送电子版。',
      '土地延包资料专业性强，1件涉及邻户界址的申请需要征求第三方意见，等待较久。今后提前告知申请人征求意见的期限，并由驻镇测绘人员协助说明。',
    ),
    other: [],
  }),
  fee: noFee,
  reasons: { 'applications.carriedOver.natural': moved },
  steps: [answer('RY-1', moved, 'reform'), ...published()],
})
