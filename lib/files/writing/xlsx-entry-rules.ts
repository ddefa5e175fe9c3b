import type { Cell } from '@/lib/report/cells'
import type { KindName } from '@/lib/report/figure'
import { said } from './said'
import { cellName, type EntryRule } from './xlsx-sheet'

const GREATEST = 99_999_999

/** What a number of each kind must be, as a formula over the cell. */
const shapes: Record<KindName, (cell: string) => string> = {
  count: cell => `${cell}>=0,${cell}<=${GREATEST},${cell}=INT(${cell})`,
  change: cell => `ABS(${cell})<=${GREATEST},${cell}=INT(${cell})`,
  wan: cell => `${cell}>=0,ABS(${cell}-ROUND(${cell},6))<0.0000001`,
  yuan: cell => `${cell}>=0,ABS(${cell}-ROUND(${cell},2))<0.001`,
}

/** What may be typed into the cell at a place: a number of its kind, or a stroke where the form allows one. */
export function entryRule({ kindName, marks, hint }: Cell, row: number, column: number): EntryRule {
  const at = cellName(row, column)
  const number = `IF(ISNUMBER(${at}),AND(${shapes[kindName](at)}),FALSE)`
  return {
    at,
    formula: marks ? `OR(${at}="/",${number})` : number,
    refusal: said.entry.refusals[kindName] + (marks ? said.entry.orStroke : ''),
    hint,
  }
}
