import { defineReport, standing } from '../define'
import { consolidated } from '../figures'
import { paragraphs, points } from '../prose'
import { published } from '../steps'
import { percent, tallyOf } from '../tally'
import { jyj2025 } from './jyj-2025'
import { liuting2025 } from './liuting-2025'
import { qzfb2025 } from './qzfb-2025'
import { scjg2025 } from './scjg-2025'
import { tongyin2025 } from './tongyin-2025'
import { wjj2025 } from './wjj-2025'
import { zjj2025 } from './zjj-2025'
import { zwzx2025 } from './zwzx-2025'

const departments = [jyj2025, wjj2025, scjg2025, zjj2025, zwzx2025]
const townships = [liuting2025, tongyin2025]
const below = [qzfb2025, ...departments, ...townships]

function received(reports: readonly (typeof qzfb2025)[]): number {
  return reports.reduce((sum, report) => sum + tallyOf(2025, standing(report).figures).received, 0)
}

/** Consolidated: every figure is the sum over the district's reports of the year, corrections included. */
export const district2025 = defineReport({
  organ: 'fenglan',
  year: 2025,
  kind: 'consolidated',
  figures: consolidated(
    2025,
    below.map(report => standing(report).figures),
  ),
  prose: n => ({
    overview: points(
      {
        主动公开:
          '全区紧扣扩大内需、稳就业和民生实事推进主动公开。2025年区政府门户网站更新信息1.1万余条，发布政策解读214篇；惠企政策实行“一企一册”精准推送，兑现情况按季晒单；城中村改造、学位供给、食品安全三个领域形成从决策到结果的全链条公开样本。',
        依申请公开: `全区各级行政机关新收政府信息公开申请${n.received}件，其中区政府办公室${received([qzfb2025])}件、区直部门和单位${received(departments)}件、镇街${received(townships)}件；自然人${n.natural}件，占${percent(n.natural, n.received)}，法人或其他组织${n.organisations}件，占${percent(n.organisations, n.received)}。上年结转${n.carriedOver}件，办结${n.concluded}件，结转下年度${n.carriedForward}件。办理结果分别是予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件、其他处理${n.otherHandling}件。`,
        政府信息管理: `区级无规章制定权。全区本年制发行政规范性文件${n.at('proactive.normativeDocuments.issued')}件、废止${n.at('proactive.normativeDocuments.repealed')}件，现行有效${n.at('proactive.normativeDocuments.inForce')}件，建成统一的文件库，可按主题、机关和有效性筛选。全年行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件、行政强制决定${n.at('proactive.compulsion.decisions')}件，行政事业性收费${n.text('proactive.fees.amount')}万元。`,
        政府信息公开平台建设:
          '建成区、镇街两级政务公开专区3处；门户网站完成适老化和无障碍改造；依申请公开系统覆盖全区所有机关，线上提交占七成以上。',
        监督保障: `全区行政复议${n.reconsidered}件，其中结果维持${n.at('reconsideration.upheld')}件、结果纠正${n.at('reconsideration.corrected')}件、其他结果${n.at('reconsideration.other')}件、尚未审结${n.at('reconsideration.pending')}件；行政诉讼${n.sued}件。对复议纠正案件逐件制发提示函，要求一个月内反馈整改。`,
      },
      {
        工作考核:
          '将政务公开纳入法治政府建设考核，权重4%。考核发现问题46个，其中限期整改完成44个，其余2个列入下一年度督办。',
        社会评议:
          '委托第三方电话访问1200户、现场暗访窗口30个，公众满意率92.3%，群众对“政策找得到、读得懂”的评价提升最明显。',
        责任追究: '对1起公示期不足的情形予以批评教育，无其他责任追究。',
      },
    ),
    problems: [
      { paragraph: '全区工作与群众期待相比，还有以下差距：' },
      {
        list: [
          '依申请公开答复质量不均衡，复议纠正案件集中在程序环节。2026年推行答复书“双人复核”，把征求第三方意见、期限计算、送达三个环节做成系统必经步骤。',
          '镇街政策解读能力偏弱，转发多、原创少。2026年建立区直部门与镇街结对解读机制，每季度评选十篇好解读。',
          '文件库历史文件仍有缺页、错号。计划分批核校，上半年完成近五年文件，年底前全部完成。',
        ],
      },
    ],
    other: paragraphs('上述收费情况由区住房城乡建设局发生，其他机关没有收取信息处理费。'),
  }),
  fee: { notices: 2, amount: '1300', collected: '900' },
  startedAt: '2026-02-27T09:00:00+08:00',
  steps: published({ submitted: '2026-03-09', approved: '2026-03-16', published: '2026-03-24' }),
})
