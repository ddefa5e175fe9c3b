import { format2021 } from '@/lib/formats/format-2021'
import { cellMap, enteredCells } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import type { GridKey, GridSection } from '@/lib/report/format'
import type { FigureSave, FiguresSaved } from '@/lib/report/saving'
import type { SeenReport } from '@/lib/rules/rule'
import { judge } from './judging'
import { createSheet } from './sheet'
import type { SheetStart } from './state'

/** For tests: a table of the form of 2021 with a 0 in every cell, and the server's side of it. */
export function sheetFor(given: Partial<SheetStart> & { key?: GridKey } = {}) {
  const { key = 'applications', ...own } = given
  const figures: Record<string, Figure> = Object.fromEntries(
    enteredCells(format2021, key).map(cell => [cell.address, 0]),
  )
  const report: SeenReport = {
    format: '2021',
    year: 2025,
    kind: 'own',
    organ: { name: '某区文化和旅游局', level: 'county', kind: 'department' },
    title: '',
    narratives: {},
    figures: {},
  }
  const section = format2021.sections.find((one): one is GridSection & typeof one => one.key === key) as GridSection
  const cells = new Map([...cellMap(format2021)].filter(([, cell]) => cell.section === key))
  const start: SheetStart = {
    format: format2021,
    section,
    sight: { report },
    version: 1,
    reasons: {},
    writable: true,
    figures,
    findings: judge({ report }, cells, own.figures ?? figures),
    ...own,
  }
  return { start, sheet: createSheet(start) }
}

export function saved(request: FigureSave, stored: Record<string, Figure>, refused: Record<string, string> = {}) {
  const version = request.seen + 1
  return { outcome: 'saved', version, by: '我', at: 0, stored, refused } satisfies FiguresSaved
}

export function stale(version: number, figures: Record<string, Figure>, reasons: Record<string, string> = {}) {
  return { outcome: 'stale', version, by: '王芳', at: 0, figures, reasons } satisfies FiguresSaved
}
