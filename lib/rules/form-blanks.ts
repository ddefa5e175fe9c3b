import { halfWidth, withoutAddresses } from './letters'
import { mayHold, sentencesOf } from './passages'
import type { Rule } from './rule'

const units =
  '(?:条次|人次|件次|场次|万元|个百分点|个工作日|百分点|条|件|次|篇|份|场|期|个|项|户|家|册|元|名|人|起|宗|批|部|所|处|张|天|亩|小时|%|％)'
const ends = '(?=[，。；、,;：:）)]|$|其中|以上|以内)'
const numberLike = '\\d一二三四五六七八九十百千万亿零〇两几数多余半每各'
const masked = /(?<![A-Za-z@./])(?:[XxＸｘ]{2,}|×{2,}|✕{2,}|_{2,}|＿{2,}|[□△]{2,}|▁{2,}|﹍{2,})(?![A-Za-z@/])/
/** Where a blank stands in place of what should have been written. */
const spaced = [
  // 信息  条，
  new RegExp(
    `(?=[ \\t\\u00a0\\u2000-\\u200a\\u3000])(?<=[^\\s\\P{Script=Han}${numberLike}]|[了为约共达计])(?:[ \\t\\u00a0]{2,}|[\\u2000-\\u200a\\u3000]+)[余多万]?(?:${units}${ends}|个(?![别人体性案税]))`,
    'u',
  ),
  new RegExp(
    `(?:信息|申请|文件|材料|动态|公告|稿件|留言|咨询|热线|共|共计|累计|合计|总计|收到|受理|办结|发布|印发|召开|举办|开展)\\s${units}${ends}`,
  ),
  /第\s+[号期条]/,
  /\d{4}年\s+月|年\s+月\s+日|\d月\s+日|(?<!\d)\s年\s+月/,
]

/** Where nothing at all stands in its place. */
const missing = [
  // 共计条， 全年公开政府信息条。
  new RegExp(`(?:共计|合计|累计|总计|共)(?:条|件|次|篇|份|场|期|人次|万元|元|个|项)${ends}`),
  new RegExp(`(?:信息|动态|政策|公告|留言|资讯)条${ends}`),
  new RegExp(`(?:共|共计|累计)(?:收到|受理|接收|办结|答复)[^，。；${numberLike}]{0,14}申请件${ends}`),
  // 发布会…场，
  new RegExp(`(?=[….．])(?<=[\\u4e00-\\u9fff])(?:…+|[.．]{3,})\\s*(?:${units})${ends}`),
  // 信息○○条，
  new RegExp(`(?<![${numberLike}○〇◯])[○〇◯]{2,}\\s*(?:${units})${ends}`),
  // 研究信息公开工作次，
  new RegExp(`(?:工作|会议|活动|培训|检查|调研|宣传|座谈|演练|发布会)次${ends}`),
  /【\s*】|\[\s*\]|｛\s*｝/,
  // 修订制度×项
  new RegExp(`(?=[×✕ＸX])(?<=[\\u4e00-\\u9fff])[×✕ＸX]\\s*(?:${units})${ends}`),
  // 占 %, 达%
  /(?:占比?|率|达到?|为|增长|下降|提高|约|[，、（(])\s*[%％](?![\dA-Za-z])/,
  // （  ）, 《》, 〔〕号, 第 号
  /[（(][\s_]*[）)]|《\s*》|“\s*”|〔\s*〕/,
  // 电话：，
  /(?:电话|邮编|邮政编码|地址|邮箱|网址|传真)\s*[：:]\s*[，。；、,;）)]/,
  /(?:共|计|信息|申请|率|达|为)(?:[.．]{3,}|…+|\*{1,}|＊+|[?？]+)\s*(?:条|件|次|篇|份|场|期|人次|万元|元|个|项|%|％)/,
]
const blanks = [masked, ...spaced, ...missing]
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
  check: look => {
    if (!mayHold(look, blanks, withoutAddresses)) return []
    return sentencesOf(look).flatMap(({ section, text }) => {
      const found = blankIn(withoutAddresses(text))
      return found ? [{ addresses: [], place: { section, quote: text }, say: `“${found}”处还没有填写` }] : []
    })
  },
}

function blankIn(text: string): string | undefined {
  const mark = person.test(text) ? undefined : masked.exec(halfWidth(text))
  if (mark) return around(text, mark)
  const ways = /\s/.test(text) && !isLetterSpaced(text) ? [...spaced, ...missing] : missing
  for (const blank of ways) {
    const found = blank.exec(text)
    if (found) return around(text, found)
  }
}

/** Prose set with a blank after every letter. */
function isLetterSpaced(text: string): boolean {
  const single = text.match(/\p{Script=Han} (?=\p{Script=Han}(?: |$))/gu)?.length ?? 0
  return single > 5 && single * 4 > text.length / 2
}

function around(text: string, found: RegExpExecArray): string {
  return text.slice(Math.max(0, found.index - 8), found.index + found[0].length + 4).trim()
}
