import { type Cell, figureAt } from '@/lib/report/cells'
import { fromScaled, toScaled } from '@/lib/report/decimal'
import { type Figure, isKnown, NOT_APPLICABLE, showFigure } from '@/lib/report/figure'
import { type Found, type Look, legible, type SeenReport } from './rule'

/** The parts of the report's own year. */
export function partsOf({ parts, report }: Look): readonly SeenReport[] {
  return parts?.reports.filter(({ year }) => year === report.year) ?? []
}

/** Whether the parts are at hand and none is missing. */
export function isComplete(look: Look): boolean {
  return look.parts?.complete === true && partsOf(look).length > 0
}

/** What the parts add up to at a cell; “/” adds nothing, a blank in one part makes the sum unknown. */
export type Sum = (address: string) => bigint | undefined

const known = new WeakMap<Look, Sum>()

/** Adds the parts of a consolidated report up, cell by cell; undefined where a part is blank. */
export function sumOfParts(look: Look): Sum {
  const before = known.get(look)
  if (before) return before
  const parts = partsOf(look).map(part => legible(part.figures))
  const sum: Sum = address => addUp(parts.map(figures => figureAt(look.form, figures, address)))
  known.set(look, sum)
  return sum
}

/** A scaled sum of figures: a blank leaves it unknown, “/” counts as nothing. */
export function addUp(figures: readonly Figure[]): bigint | undefined {
  let sum = 0n
  for (const figure of figures) {
    if (figure === null) return undefined
    if (figure !== NOT_APPLICABLE) sum += toScaled(figure)
  }
  return sum
}

/** The cells of some rows that differ from the sum of the parts, one finding for each row. */
export function differences(look: Look, wanted: (cell: Cell) => boolean, sum: Sum): Found[] {
  const rows = new Map<string, { cell: Cell; due: bigint }[]>()
  for (const cell of look.cells.values()) {
    if (!wanted(cell)) continue
    const whole = look.at(cell.address)
    const due = sum(cell.address)
    if (whole === null || due === undefined || scaled(whole) === due) continue
    const row = cell.row || cell.columnLabels.slice(0, -1).join()
    rows.set(row, [...(rows.get(row) ?? []), { cell, due }])
  }
  return [...rows.values()].flatMap(differing => {
    const told = differing.find(({ cell }) => cell.sums) ?? differing[0]
    if (!told) return []
    const { address, name } = told.cell
    const more = differing.length > 1 ? `（同一行有${differing.length}格不等）` : ''
    const say = `${name}汇总写的是${showFigure(look.at(address))}，各份年报相加是${fromScaled(told.due)}${more}`
    return [{ addresses: differing.map(({ cell }) => cell.address), say }]
  })
}

/** A figure as a scaled whole number; unknown is 0. */
export function scaled(figure: Figure): bigint {
  return isKnown(figure) ? toScaled(figure) : 0n
}
