import { defineReport } from '../define'
import { consolidated } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'
import { tallyOf } from '../tally'
import { jyj2020 } from './jyj-2020'
import { liuting2020 } from './liuting-2020'
import { qzfb2020 } from './qzfb-2020'
import { scjg2020 } from './scjg-2020'
import { wjj2020 } from './wjj-2020'
import { zjj2020 } from './zjj-2020'

const below = [qzfb2020, jyj2020, wjj2020, scjg2020, zjj2020, liuting2020]
const received = (report: { figures: (typeof qzfb2020)['figures'] }) => tallyOf(2020, report.figures).received

/** Consolidated: every figure is the sum over the district's reports of the year. */
export const district2020 = defineReport({
  organ: 'fenglan',
  year: 2020,
  kind: 'consolidated',
  figures: consolidated(
    2020,
    below.map(report => report.figures),
  ),
  prose: n => ({
    overview: points(
      {
        主动公开:
          '2020年，全区以疫情防控、优化营商环境和民生保障为重点推进主动公开。区政府门户网站开设专题9个，年度财政预决算及“三公”经费在同一栏目集中公布；二十六个试点领域的基层政务公开标准目录全部编制完成，镇、村两级比照执行。',
        依申请公开: `全区新收政府信息公开申请${n.received}件，其中区政府办公室${received(qzfb2020)}件、区教育局${received(jyj2020)}件、区卫生健康局${received(wjj2020)}件、区市场监管局${received(scjg2020)}件、区住房城乡建设局${received(zjj2020)}件、柳汀镇${received(liuting2020)}件；上年结转${n.carriedOver}件。办结${n.concluded}件，予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件、其他处理${n.otherHandling}件；结转下年度${n.carriedForward}件。`,
        政府信息管理: `各机关对外公开规范性文件总数${n.at('proactive.normativeDocuments.totalDisclosed')}件，本年新制作${n.at('proactive.normativeDocuments.made')}件。全年作出行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件、行政强制决定${n.at('proactive.compulsion.decisions')}件，归集率较快提升。`,
        政府信息公开平台建设:
          '完成门户网站集约化建设，部门分散站点全部关停并入；政务新媒体由51个压减到33个，明确每个账号的主办单位和责任编辑。',
        监督保障: `区政府常务会议听取政务公开工作汇报两次。全区行政复议${n.reconsidered}件，其中结果纠正${n.at('reconsideration.corrected')}件；行政诉讼${n.sued}件。举办依申请公开业务培训3期，参训240人次。`,
      },
      {
        工作考核: '政务公开在对镇街和部门的综合考核中占4分，考核结果分优秀、良好、一般三档，本年评出优秀单位4个。',
        社会评议: '面向企业和群众发放调查问卷1000份，收回936份，总体满意率88.4%，不满意意见集中在查找不便。',
        责任追究: '对2个发布信息审核把关不严的单位予以提醒，没有发生应当追究法律责任的情形。',
      },
    ),
    problems: paragraphs(
      '全区公开工作存在三方面不足：一是镇村公开栏与网上专栏内容不一致；二是各单位答复申请的文书样式不统一；三是网站检索结果排序不合理，群众找不到想要的文件。',
      '2021年的改进安排：镇村两级实行“先上网、后上墙”，以网上版本为准；印发统一的答复文书示范文本；升级站内检索，按相关度和文件有效性排序，已废止文件排在最后并加注。',
    ),
    other: paragraphs('全区承办的人大代表建议、政协委员提案中，应当公开的办理结果均已公开。'),
  }),
  startedAt: '2021-02-22T09:00:00+08:00',
  steps: published({ submitted: '2021-03-08', approved: '2021-03-15', published: '2021-03-22' }),
})
