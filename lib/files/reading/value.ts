import { isBlank } from './material'

const MARK = /^[/／\\＼\-－–—―−﹣─﹘~～*·.。]{1,4}$|^(?:无|零|〇|○|不适用|N\/?A|空|未填|暂无)$/i
const CHINESE = /^[负减增加]?[零〇○一二两三四五六七八九十百千]{1,6}[件个项条宗次]?$/

/** Whether a cell's text can be a figure, rather than a label: a number with at most a unit or a remark, or a mark. */
export function looksLikeValue(text: string): boolean {
  if (/^\s*[（(][一二三四五六七八九十]{1,2}[）)]/.test(text) || /^\s*20\d{2}\s*年度?\s*$/.test(text)) return false
  const bare = text
    .replace(/[（(【[〔][^）)】\]〕]*(?:[）)】\]〕]|$)/g, '')
    .normalize('NFKC')
    .replace(/\s/g, '')
  if (bare === '') return !isBlank(text) && /\d/.test(text) && !/\p{Script=Han}{5}/u.test(text)
  if (MARK.test(bare) || CHINESE.test(bare)) return true
  if (/^[lIoOSsBzZ|]{1,3}$/.test(bare)) return true
  const [before = ''] = bare.split(/\d/, 1)
  if (before.length === bare.length) return false
  if (/^\d{1,2}[.、．]\D/.test(bare) || /^\(?[一二三四五六七八九十]\)?[、)]/.test(bare)) return false
  const letters = bare.match(/\p{L}/gu)?.length ?? 0
  return before.length <= 4 && letters <= 10
}

/** Whether a text is a figure beyond doubt, so that the row it stands in is no row of heads. */
export function isPlainNumber(text: string): boolean {
  return /^[+\-−－]?[\d０-９][\d０-９,，.．\s]*(?:件|项|元|万元|个|条|宗)?$/.test(text.trim())
}
