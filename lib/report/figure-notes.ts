import type { Explanation } from './content'
import type { GridBlock } from './layout-grid'

/** A published reason why a figure is what it is. */
export interface FigureNote {
  readonly id: string
  readonly number: number
  readonly address: string
  /** The figure's name, or what was found about it. */
  readonly name: string
  readonly say: string
}

/**
 * The reasons that belong to figures of this table, in the table's order: those written beside a figure, by address, and
 * the answers to what the rules found. A reason that an answer repeats word for word is told once.
 */
export function notesOf(
  grid: GridBlock,
  explanations: Readonly<Record<string, string>>,
  answers: readonly Explanation[] = [],
): FigureNote[] {
  const cells = grid.parts.flatMap(part => part.body.flatMap(row => row.cells)).flatMap(({ cell }) => cell ?? [])
  const here = new Set(cells.map(({ address }) => address))
  const firstOf = ({ addresses }: Explanation) => addresses.find(address => here.has(address))
  const its = answers.filter(({ section }) => section === grid.section)
  return cells
    .flatMap(({ address, name }) => {
      const answered = its.filter(one => firstOf(one) === address)
      const say = explanations[address]?.trim()
      const told = !say || its.some(({ text }) => text.trim() === say)
      return [...(told ? [] : [{ address, name, say }]), ...answered.map(one => ({ address, ...noteOf(one) }))]
    })
    .map((note, at) => ({ ...note, id: `${grid.section}-note-${at + 1}`, number: at + 1 }))
}

/** An answer as it is read: what was found, then the reason and the text. */
export function noteOf({ say, reason, text }: Explanation): Pick<FigureNote, 'name' | 'say'> {
  return { name: say, say: reason ? `${reason}。${text}` : text }
}
