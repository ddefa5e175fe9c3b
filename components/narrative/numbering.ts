import { blockText, headingOf, type Inline, type NarrativeBlock } from '@/lib/report/narrative'

export const LEVEL_3 = /^[（(][一二三四五六七八九十]+[）)]\s*/
export const LEVEL_4 = /^\d{1,2}[.．、](?!\d)\s*/

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

export function numberFor(level: 3 | 4, count: number): string {
  return level === 4 ? `${count}.` : `（${NUMERALS[count] ?? `十${NUMERALS[count - 10] ?? ''}`}）`
}

/** The number that a heading gets that stands after these blocks; '' when its text has one. */
export function nextNumber(before: readonly NarrativeBlock[], text: string, level: 3 | 4): string {
  if ((level === 3 ? LEVEL_3 : LEVEL_4).test(text)) return ''
  const from = level === 4 ? before.findLastIndex(isNumbered3) + 1 : 0
  return numberFor(level, before.slice(from).filter(level === 3 ? isNumbered3 : isNumbered4).length + 1)
}

/** Headings counted anew in their order; those without a number stay without. */
export function renumber(blocks: readonly NarrativeBlock[]): NarrativeBlock[] {
  let [major, minor] = [0, 0]
  return blocks.map(block => {
    if (isNumbered3(block)) {
      minor = 0
      return withNumber(block, LEVEL_3, numberFor(3, ++major))
    }
    return isNumbered4(block) ? withNumber(block, LEVEL_4, numberFor(4, ++minor)) : block
  })
}

export function numberedHeading(title: string, level: 3 | 4): NarrativeBlock {
  return headingOf(`${numberFor(level, 1)}${title}`, level)
}

const isNumbered3 = (block: NarrativeBlock): boolean =>
  block.type === 'heading' && block.attrs.level === 3 && LEVEL_3.test(blockText(block))

const isNumbered4 = (block: NarrativeBlock): boolean =>
  block.type === 'heading' && block.attrs.level === 4 && LEVEL_4.test(blockText(block))

function withNumber(block: NarrativeBlock, old: RegExp, number: string): NarrativeBlock {
  if (block.type !== 'heading') return block
  const [first, ...rest] = block.content ?? []
  const found = first && old.exec(first.text)
  if (!found || found[0].trim() === number) return block
  const renamed: Inline = { ...first, text: number + first.text.slice(found[0].length) }
  return { ...block, content: [renamed, ...rest] }
}
