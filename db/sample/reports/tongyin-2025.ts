import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { giveBack, published, submit } from '../steps'

const posts = { site: 132, account: 248 }

export const tongyin2025 = defineReport({
  organ: 'fenglan-tongyin',
  year: 2025,
  figures: {
    'proactive.penalties.decisions': 6,
    ...applicants('natural', { received: 4, disclosed: 2, partlyDisclosed: 1, 'unavailable.notHeld': 1 }),
  },
  prose: n => ({
    overview: points({
      主动公开: `街道全年在区门户网站发布信息${posts.site}条，在公众号和各社区业主群同步推送${posts.account}条。2025年旧改小区停车位分配、长者食堂补贴、物业服务费调价公示三项信息由社区入户告知，做到改一处、告知一处。`,
      依申请公开: `新收政府信息公开申请${n.received}件，均由自然人提出，内容是旧改工程合同和社区活动经费。全部办结，其中予以公开${n.disclosed}件、部分公开${n.partly}件、无法提供${n.unavailable}件，无结转。`,
      政府信息管理: `街道不制发行政规范性文件。综合行政执法队作出行政处罚决定${n.at('proactive.penalties.decisions')}件，决定书在七个工作日内上网。社区台账实行一表多用，减少重复报送。`,
      政府信息公开平台建设:
        '在街道党群服务中心设政务公开角，九个社区设“楼道公开板”，二维码直达街道专栏；请志愿者为高龄居民读公告。',
      监督保障: '居民代表每半年评议一次，打分结果张贴。没有发生行政复议、行政诉讼，没有责任追究。',
    }),
    problems: paragraphs(
      '业主群推送快、留痕难，有的通知没有同步上网。改进：先在专栏发布、再转发链接到群，群内不发没有出处的截图。',
      '旧改项目资金公开只到总额，居民希望看到分项。2026年新开工小区一律公布分项预算和变更签证。',
    ),
    other: [],
  }),
  fee: noFee,
  steps: [
    submit('2026-01-13'),
    giveBack('“主动公开”只有网站的条数，请补上公众号的条数，并写明公开了哪些重点内容。', '2026-01-14'),
    ...published({ submitted: '2026-01-20', approved: '2026-01-21', published: '2026-01-22' }),
  ],
})
