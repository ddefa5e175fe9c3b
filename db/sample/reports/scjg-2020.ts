import { defineReport } from '../define'
import { applicants } from '../figures'
import { paragraphs, points } from '../prose'
import { giveBack, published, submit } from '../steps'

const posts = { credit: 7423, site: 518, account: 206 }
const total = posts.credit + posts.site + posts.account

export const scjg2020 = defineReport({
  organ: 'fenglan-scjg',
  year: 2020,
  figures: {
    'proactive.normativeDocuments.made': 2,
    'proactive.normativeDocuments.disclosed': 2,
    'proactive.normativeDocuments.totalDisclosed': 9,
    'proactive.licences.itemsLastYear': 31,
    'proactive.licences.change': -3,
    'proactive.licences.decisions': 6842,
    'proactive.otherServices.itemsLastYear': 26,
    'proactive.otherServices.change': 1,
    'proactive.otherServices.decisions': 15204,
    'proactive.penalties.itemsLastYear': 412,
    'proactive.penalties.change': 6,
    'proactive.penalties.decisions': 318,
    'proactive.compulsion.itemsLastYear': 14,
    'proactive.compulsion.decisions': 37,
    'proactive.procurement.items': 6,
    'proactive.procurement.amount': '742860',
    ...applicants('natural', {
      received: 64,
      carriedOver: 3,
      disclosed: 27,
      partlyDisclosed: 6,
      'withheld.thirdParty': 3,
      'withheld.enforcementFile': 4,
      'withheld.administrativeQuery': 5,
      'unavailable.notHeld': 8,
      'unavailable.unclear': 1,
      'notProcessed.petition': 4,
      'notProcessed.repeated': 2,
      'notProcessed.excessive': 1,
      otherHandling: 2,
      carriedForward: 4,
    }),
    ...applicants('commercial', {
      received: 12,
      disclosed: 6,
      partlyDisclosed: 1,
      'withheld.thirdParty': 1,
      'withheld.administrativeQuery': 3,
      'unavailable.notHeld': 1,
    }),
    ...applicants('legalService', { received: 2, disclosed: 1, 'withheld.administrativeQuery': 1 }),
    ...applicants('other', { received: 2, disclosed: 1, 'unavailable.notHeld': 1 }),
    'reconsideration.upheld': 3,
    'reconsideration.other': 1,
    'litigation.direct.upheld': 2,
    'litigation.direct.pending': 1,
  },
  prose: n => ({
    overview: points({
      主动公开: `全年主动公开政府信息${total}条，其中企业信用信息公示系统${posts.credit}条、政府网站${posts.site}条、微信公众号${posts.account}条。口罩等防疫用品价格监管、食品抽检不合格名单、“双随机、一公开”抽查结果是2020年公开的重点，食品抽检信息做到每周一期。`,
      依申请公开: `2020年新收申请${n.received}件（自然人${n.natural}件，法人或其他组织${n.organisations}件），上年结转${n.carriedOver}件。至年底办结${n.concluded}件，其中予以公开${n.disclosed}件、部分公开${n.partly}件、不予公开${n.withheld}件、无法提供${n.unavailable}件、不予处理${n.notProcessed}件、其他处理${n.otherHandling}件；结转下年度${n.carriedForward}件。不予公开的申请以查询企业登记档案和索要执法案卷为主。`,
      政府信息管理: `权责清单随机构改革调整，行政许可事项较上一年减少${-n.at('proactive.licences.change')}项。年内作出行政许可决定${n.at('proactive.licences.decisions')}件、行政处罚决定${n.at('proactive.penalties.decisions')}件、行政强制决定${n.at('proactive.compulsion.decisions')}件，由法规科统一编号、逐件归集后推送公示。`,
      政府信息公开平台建设:
        '原工商、质监、食药三个部门的公开栏目合并为一个，旧栏目数据全部迁移并保留原发布日期；注册登记大厅设置自助查询机两台，企业登记基本信息可以当场打印。',
      监督保障: `建立“科室初审、办公室复审、分管领导签发”的发布流程，全年抽查已发布信息1200条，改正错漏19处。发生行政复议${n.reconsidered}件，其中结果维持${n.at('reconsideration.upheld')}件；行政诉讼${n.sued}件，其中尚未审结${n.at('litigation.direct.pending')}件。`,
    }),
    problems: paragraphs(
      '一是投诉举报与信息公开的界限没有讲清，部分申请人以公开申请的形式反映消费纠纷，来回补正耗时较长。2021年将在大厅和网上各放一份对照说明，告诉群众哪类问题走12315、哪类走依申请公开。',
      '二是处罚决定书公示文本的去标识化处理不够统一，有的连企业地址一并隐去，有的漏隐自然人姓名。已制定统一的处理样本，自下一年度起由系统自动提示应当隐去的字段。',
    ),
    other: paragraphs('除上述内容外，没有其他需要报告的事项。'),
  }),
  steps: [
    submit('2021-01-12'),
    giveBack('第三部分办理情况写得太略，请按办理结果的分类把数字写全。', '2021-01-13'),
    ...published({ submitted: '2021-01-15', approved: '2021-01-18', published: '2021-01-19' }),
  ],
})
