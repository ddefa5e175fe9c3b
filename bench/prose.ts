import type { Chance } from './chance'

const fields = [
  '义务教育',
  '财政预算',
  '社会救助',
  '食品药品监管',
  '安全生产',
  '生态环境',
  '公共文化服务',
  '涉农补贴',
  '国有土地征收',
  '保障性住房',
  '医疗保障',
  '养老服务',
  '公共交通',
  '户籍管理',
  '就业创业',
  '税收管理',
  '城市综合执法',
  '饮用水水源',
  '扶残助残',
  '市政服务',
  '灾害防治',
  '招标投标',
  '职业技能培训',
  '工程建设审批',
  '河湖管理',
  '古树名木保护',
  '殡葬服务',
  '校外培训治理',
  '学前教育',
  '防汛抗旱',
]
const ways = [
  '政府门户网站',
  '政务新媒体',
  '政府公报',
  '公示栏',
  '便民服务中心',
  '村务公开栏',
  '广播电视',
  '新闻发布会',
  '图书馆查阅点',
  '档案馆查阅点',
  '政务服务大厅',
  '微信公众号',
]
const deeds = [
  '编制公开事项清单',
  '更新办事指南',
  '召开政策吹风会',
  '制作图文解读',
  '邀请群众代表座谈',
  '开展业务培训',
  '逐条核对栏目',
  '梳理历史文件',
  '完善检索功能',
  '接受社会评议',
  '组织交叉检查',
  '回应网民留言',
  '公开决策草案',
  '归集行政许可信息',
]
const faults = [
  '部分栏目更新不够及时',
  '解读形式较为单一',
  '基层人员变动频繁',
  '依申请答复文书不够规范',
  '公开内容与群众期盼还有差距',
  '检索不够便捷',
  '数据口径不够统一',
  '政策文件分类不细',
]
const cures = [
  '每月通报栏目更新情况',
  '增加短视频和问答解读',
  '建立一岗两员制度',
  '推行答复文书审核',
  '开展公众需求调查',
  '改进站内搜索',
  '明确统计口径和责任科室',
  '按主题重新分类并标注效力',
]

/** Prose of about a thousand characters, in its own words for each organ and year. */
export function writeProse(organ: string, year: number, received: number, chance: Chance) {
  const posts = 40 + chance.upTo(900)
  const field = () => chance.pick(fields)
  const deed = () => chance.pick(deeds)
  const way = () => chance.pick(ways)
  const share = chance.upTo(posts)
  return {
    preface: `本报告由${organ}根据《中华人民共和国政府信息公开条例》编制，统计期限自${year}年1月1日起至12月31日止。`,
    overview: [
      `（一）主动公开。${year}年公开信息${posts}条，其中${way()}${share}条、其他渠道${posts - share}条。围绕${field()}、${field()}和${field()}，${deed()}，${deed()}。${field()}领域公开目录调整${chance.upTo(40)}项，${deed()}。`,
      `（二）依申请公开。自然人申请${received}件，内容以${field()}、${field()}为主，均在法定期限内答复。对情况复杂的申请，由${way()}窗口当面沟通，${deed()}。`,
      `（三）政府信息管理。${deed()}，对${field()}方面的文件逐件标注效力；${deed()}，清理过期信息${chance.upTo(200)}条。`,
      `（四）平台建设。${way()}改版，新增${field()}专题；${way()}增加意见征集功能，收到建议${chance.upTo(300)}条，采纳${chance.upTo(60)}条。`,
      `（五）监督保障。${deed()}${1 + chance.upTo(9)}次，参加${20 + chance.upTo(200)}人次；工作考核纳入年度目标，社会评议满意，没有责任追究情形。`,
    ].join('\n\n'),
    problems: [
      `${chance.pick(faults)}。今后将${chance.pick(cures)}，重点做好${field()}信息的公开。`,
      `${chance.pick(faults)}。今后将${chance.pick(cures)}，由办公室会同${field()}业务科室落实。`,
    ].join('\n\n'),
    other:
      chance.upTo(4) === 0 ? `本年度没有收取信息处理费。${field()}事项另有专项报告。` : '本年度没有收取信息处理费。',
  }
}
