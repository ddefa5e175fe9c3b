import { type NarrativeBlock, readsAsHeading } from './narrative'
import { collect } from './pasted/collect'
import { joinWrapped, startsWithMarker } from './pasted/lines'
import { type ListLine, listBlocks, typedBullet } from './pasted/lists'
import type { MarkupNode } from './pasted/markup'
import { isGrid, type Notes, note, type Para, type Piece } from './pasted/pieces'
import { dropStart, inlineOf, paragraphFrom, type Run, textOf } from './pasted/runs'
import { gridLines, isLayout, tableBlock } from './pasted/tables'

/** What a paste becomes, and what was done to it: how many pictures were refused, lines joined and so on. */
export interface Cleaned {
  readonly blocks: NarrativeBlock[]
  readonly notes: Notes
}

export type { MarkupNode, Notes }

const LONGEST_HEADING = 40

/** Pasted markup (Word, WPS, a web page; the body element) as the blocks that a narrative may hold. No text is lost. */
export function cleanMarkup(body: MarkupNode): Cleaned {
  const notes: Notes = {}
  return { blocks: blocksOf(collect(body, notes), notes), notes }
}

/** Pasted plain text: blank lines part paragraphs, other line ends too unless a page's edge surely made them. */
export function cleanText(plain: string): Cleaned {
  const notes: Notes = {}
  const parts = plain.split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/)
  const pieces = parts.map(part => ({ lines: part.split(/\r?\n|\r/).map(text => [{ text, bold: false }]) }))
  return { blocks: blocksOf(pieces, notes), notes }
}

function blocksOf(pieces: readonly Piece[], notes: Notes): NarrativeBlock[] {
  const blocks: NarrativeBlock[] = []
  let list: { of: unknown; lines: ListLine[] } | undefined
  const endList = () => {
    if (list) blocks.push(...listBlocks(list.lines, proseBlock))
    list = undefined
  }
  const addToList = (of: unknown, lines: readonly ListLine[]) => {
    if (list?.of !== of) endList()
    list = { of, lines: [...(list?.lines ?? []), ...lines] }
  }

  for (const piece of pieces) {
    if (isGrid(piece)) {
      endList()
      blocks.push(...gridBlocks(piece, notes))
      continue
    }
    const { lines, joined } = joinWrapped(piece.lines)
    note(notes, 'joined', joined)
    if (piece.item) {
      addToList(piece.item.list, itemLines(piece, lines, notes))
      continue
    }
    for (const runs of lines) {
      const bullet = typedBullet(textOf(runs))
      if (bullet) addToList('typed', [{ runs: dropStart(runs, bullet.length), level: 1, marker: '•', begins: true }])
      else {
        endList()
        blocks.push(piece.heading ? marked(runs, piece.heading) : proseBlock(runs))
      }
    }
  }
  endList()
  return blocks
}

function gridBlocks(piece: Extract<Piece, { rows: unknown }>, notes: Notes): NarrativeBlock[] {
  if (!isLayout(piece)) return [tableBlock(piece, notes) ?? []].flat()
  const alone = piece.rows.every(row => row.length < 2)
  if (alone)
    return blocksOf(
      piece.rows.flatMap(row => row[0]?.pieces ?? []),
      notes,
    )
  return gridLines(piece, notes).map(proseBlock)
}

function itemLines({ item, begins }: Para, lines: readonly Run[][], notes: Notes): ListLine[] {
  const marker = item?.marker.replace(/[\s\u00a0\u3000]/g, '') ?? ''
  if (begins && !marker && typeof item?.list === 'string' && !startsWithMarker(textOf(lines[0] ?? [])))
    note(notes, 'unnumbered')
  return lines.map((runs, at) => ({ runs, level: item?.level ?? 1, marker, begins: at === 0 && begins === true }))
}

/** A paragraph, or the heading that it is: a short （一）…, or a short bold "1. …". */
function proseBlock(runs: readonly Run[]): NarrativeBlock {
  const text = textOf(runs)
  if (readsAsHeading(text)) return headingOf(runs, 3)
  const numbered = /^\d{1,2}[.．、](?!\d)/.test(text) && text.length <= 30 && !/[。；：，]/.test(text)
  return numbered && runs.every(run => run.bold) ? headingOf(runs, 4) : paragraphFrom(runs)
}

/** What the source calls a heading, unless it is a whole sentence. */
function marked(runs: readonly Run[], level: 3 | 4): NarrativeBlock {
  const text = textOf(runs)
  if (text.length > LONGEST_HEADING || /[。；]/.test(text)) return paragraphFrom(runs)
  return headingOf(runs, readsAsHeading(text) ? 3 : /^\d/.test(text) ? 4 : level)
}

function headingOf(runs: readonly Run[], level: 3 | 4): NarrativeBlock {
  return { type: 'heading', attrs: { level }, content: inlineOf([{ text: textOf(runs), bold: false }]) }
}
