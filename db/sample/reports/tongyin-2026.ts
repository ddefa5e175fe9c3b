import { defineReport, noFee } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { published, withdraw } from '../steps'

const posts = { site: 145, account: 260 }

export const tongyin2026 = defineReport({
  organ: 'fenglan-tongyin',
  year: 2026,
  figures: {
    'proactive.penalties.decisions': 8,
    ...applicants('natural', { received: 5, disclosed: 3, partlyDisclosed: 1, 'unavailable.notHeld': 1 }),
  },
  prose: n => ({
    overview: points({
      主动公开: `2026年街道主动公开政府信息${posts.site + posts.account}条，其中门户网站${posts.site}条、公众号${posts.account}条。新开工两个旧改小区的分项预算、设计变更和施工扰民投诉处理情况每周一贴。`,
      依申请公开: `新收政府信息公开申请${n.received}件，无上年结转，也无结转下年度。予以公开${n.disclosed}件，部分公开${n.partly}件，无法提供${n.unavailable}件，平均用时11个工作日。`,
      政府信息管理: `行政处罚决定${n.at('proactive.penalties.decisions')}件，全部为占道经营和违规装修。街道没有制发行政规范性文件的权限，日常通知按社区分类编号，过期的移入历史栏。`,
      政府信息公开平台建设: '楼道公开板换成电子墨水屏120块，断电也能看；党群服务中心公开角周末开放。',
      监督保障: '请退休教师、律师组成公开监督小组，每月读一次公告、挑一次毛病。全年无复议、无诉讼、无责任追究。',
    }),
    problems: paragraphs(
      '电子屏内容由社区上传，九个社区快慢不一，最慢的隔了六天。已约定次日上屏，由街道后台统计用时，按月公布排名。',
      '旧改投诉处理情况写得过于简略，“已处理”三个字居民不买账。2027年起写明怎么处理、谁来复查、何时复查。',
    ),
    other: [],
  }),
  fee: noFee,
  steps: [
    ...published(),
    withdraw('经自查，第二部分行政处罚件数的统计范围有误，本机关2026年年报现予撤回，核实后重新发布。'),
  ],
})
