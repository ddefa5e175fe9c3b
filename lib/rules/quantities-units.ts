/**
 * Measure words of official prose, longest first. After a bar: characters that make another word of it
 * (12部门 is no 部, 期间 no 期, 条例 no 条).
 */
const words = [
  '人次 件次 户次 家次 车次 场次 批次 班次 条次 项次 例次 篇次 期次 架次 频次',
  '个多月 个多小时 个多季度 个多工作日 个工作日 工作日 个月 个季度 个小时 小时 分钟 课时 学时 平方公里 平方米 立方米 公顷 公里 公斤 千克 千瓦时 海里',
  '美元 元 件 条|例 份|额 篇|章幅 宗|旨 起|草来点始初于至止 项 户|外籍口 册 亩 吨 米 秒 岁 天 周|年边 倍 款|项 封 枚 辆 艘 架|构 棵 幢 栋 间|接隔 盒 箱 届',
  '个|别性 人|民大均社力才口员 名|单录称为义 位|于置居列次 家|长庭属园 次|年日月要数序第 期|间限末刊望 场|所地景馆 处|理罚置室长分于以级',
  '年|度来均底初终末报 部|门分署委队长 本|年级市县区局机办中镇乡部省报条地次科着身人单 套|取 类|似别型 种|植子类 批|准评复示 例|如行外会',
  '则 幅|度 张|贴 台|账湾风 座|谈位 所|有属在以需列得涉提反谓述发 块 面|向积对临试谈 组|织成长建 支|持付部撑出队 门|户类 轮|值 版|本块面权',
  '字|样体段 页|面 集|中体团成约合聚 笔|记 票|据 节|约省能假点 堂 讲|话解述座 卷|宗 栏|目 分|别管类之享析局院公歧工批级期为布发层门领组 单|位独项一 道|路德 通|过知报道用信讯告 句 镇|级 乡|镇级 村|级务民',
]

const alternatives = words
  .join(' ')
  .split(' ')
  .map(word => {
    const [unit = '', no] = word.split('|')
    return no ? `${unit}(?![${no}])` : unit
  })

/** A measure word at this place, as the source of a regular expression. */
export const unitPattern = `(?=[${firsts()}])(?:${alternatives.join('|')})`

/** Whether a text can hold a quantity at all: a digit, or a Chinese numeral with a measure word close behind it. */
export const countable = new RegExp(
  `[0-9０-９]|[零〇一二两三四五六七八九十百千万亿几][余多]?[${firsts()}成]|[百千]分之`,
)

function firsts(): string {
  return [...new Set(alternatives.map(word => word[0]))].join('')
}
