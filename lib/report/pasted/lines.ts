import { isWide, merged, type Run, textOf, tidy } from './runs'

/** How an item of official prose begins: （一） 一、 1. ① 第一条 附件 • */
const MARKER =
  /^([（(][一二三四五六七八九十百\d]+[）)]|[一二三四五六七八九十]+[、.．]|\d{1,2}([.．](?!\d)|[、)）])|[①-⑳]|第[一二三四五六七八九十百\d]+[章节条款项]|附件?[：:\d]|[•●■◆▪·–—-]\s)/
const ENDS = /[。！？；：.!?;:…]["”’）)》】]*$/
const GOES_ON = /[，、,（(“‘《【]$/
const CLOSES = /^[，。；：、！？）”’》】]/
const PROSE = /[，。；：]/
const INDENT = /^([ \t\u00a0]{2,}|[ \t\u00a0]*\u3000)/

/** Lines shorter than this are lists and addresses; longer ones were not broken by a page. */
const NARROWEST = 16
const WIDEST = 60

export const startsWithMarker = (text: string): boolean => MARKER.test(text)

/**
 * The lines of one pasted paragraph, tidied, with those joined that a page's edge surely broke. In doubt they stay
 * apart: a paragraph too many is seen and mended, two that ran into one are not.
 */
export function joinWrapped(raw: readonly (readonly Run[])[]): { lines: Run[][]; joined: number } {
  const all = raw.map(runs => ({ runs: tidy(runs), indented: INDENT.test(textOf(runs)) }))
  const lengths = all.map(line => widthOf(textOf(line.runs)))
  const page = { edge: Math.max(...lengths, 0), indents: all.some(line => line.indented) }
  const lines: Run[][] = []
  let joined = 0
  all.forEach((line, at) => {
    const before = all[at - 1]
    const last = lines.at(-1)
    if (last && before && !line.indented && goesOn(before.runs, line.runs, lengths[at - 1] ?? 0, page)) {
      lines[lines.length - 1] = merged([...last, ...glue(last, line.runs), ...line.runs])
      joined++
    } else lines.push(line.runs)
  })
  return { lines: lines.filter(line => line.length > 0), joined }
}

function goesOn(
  line: readonly Run[],
  next: readonly Run[],
  width: number,
  page: { edge: number; indents: boolean },
): boolean {
  const [here, there] = [textOf(line), textOf(next)]
  if (!here || !there || MARKER.test(there)) return false
  if (GOES_ON.test(here) || CLOSES.test(there)) return true
  const full = page.edge >= NARROWEST && page.edge <= WIDEST && width >= page.edge * 0.85
  if (!full) return false
  return ENDS.test(here) ? page.indents && PROSE.test(there) : PROSE.test(here + there)
}

function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (isWide(char) ? 1 : 0.5), 0)
}

/** Latin words need the space that the end of the line stood for. */
function glue(before: readonly Run[], after: readonly Run[]): Run[] {
  const [left, right] = [textOf(before).at(-1), textOf(after).at(0)]
  return isWide(left) || isWide(right) ? [] : [{ text: ' ', bold: before.at(-1)?.bold ?? false }]
}
