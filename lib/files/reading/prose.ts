import type { Piece } from './material'
import { mendLetters } from './plain'

/** Lines of a page that surround a report and are no part of it. */
const CHROME =
  /^(?:[【[（(]?\s*)?(?:发布(?:时间|日期|机构|单位)|发文(?:日期|机关|字号)|成文日期|索引号|文号|栏目|来源|信息来源|作者|责任编辑|编辑|审核|浏览(?:次数|量)|阅读(?:次数|量)?|点击(?:数|量|率)?|访问量|字号|字体|打印|关闭|分享(?:到)?|收藏|扫一扫|二维码|微信|微博|QQ空间|上一篇|下一篇|相关(?:链接|文章|附件|稿件|文档)|附件(?:下载)?|当前位置|您(?:现在)?(?:所在)?的?(?:当前)?位置|首页|返回(?:顶部|首页)?|版权所有|主办(?:单位)?|承办(?:单位)?|网站(?:标识码|地图|声明)|技术支持|备案(?:号|序号)|联系我们|.{0,6}ICP备|.{0,4}公网安备|原文链接|页面链接|主题(?:分类|词)|有效性|下载(?:Word|PDF|附件)?|全真版|文字版|无障碍|关怀版|繁体|打印本页|关闭窗口|责编|标题|填报单位|填报日期|语音播报|朗读|政府信息公开(?:指南|制度|年报)$|法定主动公开内容$)/i
const RULE = /^[=\-_*·.~—–\s|]{3,}$/
const PAGE =
  /^\s*(?:[-—–－·]\s*\d{1,3}\s*[-—–－·]|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})\s*$/

/** Whether a line belongs to the page around the report: navigation, print buttons, page numbers, rules. */
export function isChrome(text: string): boolean {
  const line = text.trim()
  if (RULE.test(line) || PAGE.test(line)) return true
  return line.length < 90 && !/[。；]/.test(line) && CHROME.test(line)
}

/** Whether a line is a page number. */
export function isPageNumber(text: string): boolean {
  return PAGE.test(text)
}

/** The paragraphs of a section's prose; lines that a page broke are joined again. */
export function proseOf(pieces: readonly Piece[], wrapped: boolean): string[] {
  const lines = pieces.flatMap(piece =>
    piece.kind === 'paragraph' && !piece.sheet && !piece.cell
      ? [{ text: mendLetters(piece.text).trim(), gap: piece.gap === true }]
      : piece.kind === 'grid'
        ? piece.rows.flatMap(row => {
            const said = row.map(slot => slot.text.replace(/\s+/g, ' ').trim()).filter(Boolean)
            return said.length > 0 ? [{ text: said.join('　'), gap: true }] : []
          })
        : [],
  )
  const kept = lines.filter(({ text }) => text && !isPageNumber(text))
  if (!wrapped) return kept.map(({ text }) => text)
  const widest = Math.max(...kept.map(({ text }) => widthOf(text)))
  const paragraphs: string[] = []
  let open = false
  for (const { text, gap } of kept) {
    const begins = !open || gap || startsItem(text)
    if (begins) paragraphs.push(text)
    else paragraphs.push(`${paragraphs.pop() ?? ''}${text}`)
    open = widthOf(text) >= widest * 0.85 && !/[。！？：；]$/.test(text)
    if (widthOf(text) >= widest * 0.94 && kept.length > 3) open = true
  }
  return paragraphs
}

function startsItem(text: string): boolean {
  return /^(?:[（(][一二三四五六七八九十]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)/.test(text)
}

/** How wide a line is printed: letters of one byte take half the room. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letter.charCodeAt(0) < 256 ? 0.5 : 1
  return width
}
