import { halfWidth, withoutAddresses } from './letters'
import { sentencesOf } from './passages'
import type { Rule } from './rule'

const hints = [
  // The template's own words
  /该部分以?表格形式[^，。]{0,6}/,
  /[（(][^（）()]{0,30}以表格形式(?:报告|填报|填写|呈现)[^（）()]{0,20}[）)]/,
  // An order to the writer
  /(?:此处|在此处?|于此处?|这里)(?:请|应|需)?(?:填写|填入|填报|插入|输入|录入|补充|添加|粘贴|省略|写明|描述)/,
  /请(?:在此|于此|自行|按(?:照)?(?:实际|要求)|根据(?:实际|本)|如实)[^，。]{0,10}(?:填写|填报|输入|补充|修改|删除|选择|描述|添加|增删|调整)/,
  /请(?:填写|填报|输入|补充|描述|写明)(?:本(?:单位|部门|机关|年度)|具体|相关(?:情况|数据|内容)|此处|单位名称|机关名称|数字|数据|情况|内容)/,
  /[（(【[][^（）()【】[\]]{0,16}(?:(?:按|据|依|照)[^（）()]{0,6}实(?:际)?[^（）()]{0,4}|如实|自行|简要|逐项|由[^（）()]{2,8})(?:填写|填报|修改|增删|调整|补充|描述|添加)[^（）()【】[\]]{0,16}[）)】\]]/,
  /[（(【[](?:请)?(?:填写|填报|填入|填)[^（）()【】[\]]{0,24}[）)】\]]/,
  /[（(【[][^（）()【】[\]]{0,12}(?:不超过|不少于|限|约|控制在)\s*\d+\s*(?:个)?字[^（）()【】[\]]{0,12}[）)】\]]/,
  /(?:没有|如无|若无|无此项|无相关)[^，。；]{0,8}[，,]?请?(?:填写?|写)[“"]?(?:无|0|零)[”"]?/,
  /[（(【[](?:示例|样例|范例|范文|模板|例文|选填|必填|可选|待补充|待填写?|待定|待完善|待核实?|待更新|填[报写表]?说明|填写要求|写作提示|提示语?)[：:]?[^（）()【】[\]]{0,60}[）)】\]]/,
  /(?:填[报写表]说明|填写要求|填写示例|写作提示|示例文本)[：:]/,
  /[（(【[](?:此[处段]|[此本该]部分|本段|以下|下列)(?!简称|统称|称)[^（）()【】[\]]{0,40}(?:填|写|删|补充|说明|描述|列出|呈现)[^（）()【】[\]]{0,30}[）)】\]]/,
  /[（(【[](?:应包括|应写明|写明|简述|主要写|如有请|有则写|参考模板|模板)[^（）()【】[\]]{0,60}[）)】\]]/,
  /[（(【[](?![^（）()]{0,6}已)[^（）()【】[\]]{0,20}(?:请|可|应|须|的)(?:自行)?删除[^（）()【】[\]]{0,10}[）)】\]]/,
  /[（(【[][^（）()【】[\]]{0,20}(?:参照|分别|如实|自行|逐项)填[写报][^（）()【】[\]]{0,10}[）)】\]]/,
  /请各(?:单位|部门|地区?|级)[^，。；]{0,14}(?:填写|填报|补充|修改)/,
  // A name still to be put in
  /[（(【[<〈](?:单位|机关|部门|本单位|本机关|行政机关|地区|县区|乡镇|年份|报告年度)(?:名称|全称)?[）)】\]>〉](?=[^，。]{0,2}(?:20|[ＸXx×年]|政府信息|编制))/,
  /(?:[XＸ×]{2,}|某某|[○〇]{2,}|\*{2,})\s*(?:省|市|县|区|镇|乡|街道|单位|部门|机关|局|厅|委|办公室|中心|人民政府)(?![0-9])/,
  /20(?:[XxＸ×*]{2}|\d[XxＸ×*]|__?)年/,
  /\{\{[^{}]{0,40}\}\}|\$\{[^{}]{0,40}\}/,
]

/** Words of the template that should have been taken out. */
export const formHints: Rule = {
  id: 'K-6',
  weight: 'warning',
  holds: '文字里没有留下模板的提示语',
  source: '已公布年报中的常见差错',
  example: '“（此处填写本单位政府信息管理情况）”没有删',
  mend: '删去提示语，写本机关的情况',
  check: look =>
    sentencesOf(look).flatMap(({ section, text }) => {
      const found = hints.map(hint => hint.exec(text)?.[0]).find(Boolean)
      return found
        ? [{ addresses: [], place: { section, quote: text }, say: `“${found.trim()}”像是模板的提示语，没有删` }]
        : []
    }),
}

const units =
  '(?:条次|人次|件次|场次|万元|个百分点|个工作日|百分点|条|件|次|篇|份|场|期|个|项|户|家|册|元|名|人|起|宗|批|部|所|处|张|天|亩|小时|%|％)'
const ends = '(?=[，。；、,;：:）)]|$|其中|以上|以内)'
const numberLike = '\\d一二三四五六七八九十百千万亿零〇两几数多余半每各'
const masked = /[XxＸｘ]{2,}|×{2,}|✕{2,}|_{2,}|＿{2,}|□{2,}|▁{2,}|﹍{2,}/
const blanks = [
  // 信息  条，
  new RegExp(
    `(?<=[^\\s\\P{Script=Han}${numberLike}]|[了为约共达计])(?:[ \\t\\u00a0]{2,}|[\\u2000-\\u200a\\u3000]+)[余多万]?(?:${units}${ends}|个(?![别人体性案税]))`,
    'u',
  ),
  new RegExp(
    `(?:信息|申请|文件|材料|动态|公告|稿件|留言|咨询|热线|共|共计|累计|合计|总计|收到|受理|办结|发布|印发|召开|举办|开展)\\s${units}${ends}`,
  ),
  // 共计条， 全年公开政府信息条。
  new RegExp(`(?:共计|合计|累计|总计|共)(?:条|件|次|篇|份|场|期|人次|万元|元|个|项)${ends}`),
  new RegExp(`(?:信息|动态|政策|公告|留言|资讯)条${ends}`),
  new RegExp(`(?:共|共计|累计)(?:收到|受理|接收|办结|答复)[^，。；${numberLike}]{0,14}申请件${ends}`),
  // 占 %, 达%
  /(?:占比?|率|达到?|为|增长|下降|提高|约|[，、（(])\s*[%％](?![\dA-Za-z])/,
  // （  ）, 《》, 〔〕号, 第 号
  /[（(][\s_]*[）)]|《\s*》|“\s*”|〔\s*〕|第\s+[号期条]/,
  /\d{4}年\s+月|年\s+月\s+日|\d月\s+日|(?<!\d)\s年\s+月/,
  // 电话：，
  /(?:电话|邮编|邮政编码|地址|邮箱|网址|传真)\s*[：:]\s*[，。；、,;）)]/,
  /(?:共|计|信息|申请|率|达|为)(?:[.．]{3,}|…+|\*{1,}|＊+|[?？]+)\s*(?:条|件|次|篇|份|场|期|人次|万元|元|个|项|%|％)/,
]
/** A name of which the writer shows no more than the first letter. */
const person =
  /(?:申请人|当事人|原告|起诉人|村民|居民|市民|同志|姓名|先生|女士)[^，。；]{0,12}(?:[XxＸｘ]{2,}|×{2,})(?!\s*(?:人次|人|条|件|次|名|户|个))/

/** Numbers and names that were never filled in. */
export const formBlanks: Rule = {
  id: 'K-7',
  weight: 'warning',
  holds: '句子里应填的数和名称都填了',
  source: '已公布年报中的常见差错',
  example: '“主动公开信息  条”，数没有填',
  mend: '填上数或名称；没有发生的写0',
  check: look =>
    sentencesOf(look).flatMap(({ section, text }) => {
      const found = blankIn(withoutAddresses(text))
      return found ? [{ addresses: [], place: { section, quote: text }, say: `“${found}”处还没有填写` }] : []
    }),
}

function blankIn(text: string): string | undefined {
  const mark = masked.exec(halfWidth(text))
  if (
    mark &&
    !person.test(text) &&
    !/[A-Za-z@./]/.test(text[mark.index - 1] ?? '') &&
    !/[A-Za-z@/]/.test(text[mark.index + mark[0].length] ?? '')
  )
    return around(text, mark.index, mark[0].length)
  if (isLetterSpaced(text)) return
  for (const blank of blanks) {
    const found = blank.exec(text)
    if (found) return around(text, found.index, found[0].length)
  }
}

/** Prose set with a blank after every letter. */
function isLetterSpaced(text: string): boolean {
  const single = text.match(/\p{Script=Han} (?=\p{Script=Han}(?: |$))/gu)?.length ?? 0
  return single > 5 && single * 4 > text.length / 2
}

function around(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - 8), at + length + 4).trim()
}
