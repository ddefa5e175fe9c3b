import { cellMap, withTotals } from './cells'
import type { ReportContent } from './content'
import { type Figure, isKnown } from './figure'
import type { Format, NarrativeKey } from './format'
import { blockText } from './narrative'

export interface FigureChange {
  readonly address: string
  readonly name: string
  readonly before: Figure
  readonly after: Figure
  /** After minus before, where both are numbers. */
  readonly difference?: number
}

export interface ProseChange {
  readonly section: NarrativeKey
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** Paragraphs that stand in both. */
  readonly kept: number
}

export interface Changes {
  readonly figures: readonly FigureChange[]
  readonly prose: readonly ProseChange[]
}

/**
 * What differs between two contents: figures whose address both forms print with one meaning, and paragraphs.
 * Over a change of format only comparable addresses are compared (sections three and four, the three decisions).
 */
export function changesBetween(
  before: ReportContent,
  after: ReportContent,
  forms: { before: Format; after: Format },
): Changes {
  const old = withTotals(forms.before, before.figures)
  const now = withTotals(forms.after, after.figures)
  const figures = [...cellMap(forms.after).values()].flatMap(cell => {
    const was = old[cell.address]
    const is = now[cell.address] ?? null
    if (was === undefined || was === is || !isComparable(cell.address, forms)) return []
    const difference = isKnown(was) && isKnown(is) ? Number(is) - Number(was) : undefined
    return [
      {
        address: cell.address,
        name: cell.name,
        before: was,
        after: is,
        ...(difference !== undefined && { difference }),
      },
    ]
  })
  const prose = (['preface', 'overview', 'problems', 'other'] as const).flatMap(section => {
    const was = before.narratives[section].content.map(blockText).filter(Boolean)
    const is = after.narratives[section].content.map(blockText).filter(Boolean)
    const removed = was.filter(text => !is.includes(text))
    const added = is.filter(text => !was.includes(text))
    return removed.length + added.length > 0 ? [{ section, removed, added, kept: is.length - added.length }] : []
  })
  return { figures, prose }
}

/** Whether an address means the same in both formats (design: all of three and four, and the three decisions). */
export function isComparable(address: string, forms: { before: Format; after: Format }): boolean {
  if (forms.before.id === forms.after.id) return true
  return !address.startsWith('proactive.') || /^proactive\.(licences|penalties|compulsion)\.decisions$/.test(address)
}
