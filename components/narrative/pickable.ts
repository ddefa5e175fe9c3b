import { formatById } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import { type Figures, showFigure } from '@/lib/report/figure'
import type { FormatId, GridKey } from '@/lib/report/format'
import { plainLabel } from '@/lib/report/labels'

/** A cell of the tables as one looks for it. */
export interface Pickable {
  readonly address: string
  readonly section: GridKey
  readonly name: string
  readonly unit: string
  /** What it holds, empty when it is blank. */
  readonly holds: string
}

export interface Tables {
  readonly sections: readonly { readonly key: GridKey; readonly title: string }[]
  readonly cells: readonly Pickable[]
}

/** Every cell of a report's tables, those for all applicants before those for one kind. The figures hold every cell. */
export function tablesOf(format: FormatId, figures: Figures): Tables {
  const form = formatById(format)
  const sections = form.sections.flatMap(({ form: kind, key, number, title }) =>
    kind === 'grid' ? [{ key, title: `${number}、${title}` }] : [],
  )
  const cells = cellsOf(form).map(({ address, section, name, unit }) => ({
    address,
    section,
    name,
    unit,
    holds: showFigure(figures[address]),
  }))
  const isWhole = ({ address, section }: Pickable) => section !== 'applications' || address.endsWith('.total')
  return { sections, cells: [...cells.filter(isWhole), ...cells.filter(cell => !isWhole(cell))] }
}

/** The cells that a search means: every word of it stands in the name, every number is the value. */
export function cellsFor({ cells, sections }: Tables, search: string, section?: GridKey): Pickable[] {
  const titles = new Map(sections.map(({ key, title }) => [key, title]))
  const words = search.split(/\s+/).map(plainLabel).filter(Boolean)
  return cells.filter(cell => {
    if (section && cell.section !== section) return false
    const name = plainLabel(`${titles.get(cell.section)}${cell.name}`)
    return words.every(word => (/^\d+$/.test(word) ? cell.holds === word : name.includes(word)))
  })
}
