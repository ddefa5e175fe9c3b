import type { Cell } from './cells'
import type { PastedCell } from './pasted-block'

/** A text that found its cell, before it is read. */
export interface Placed {
  readonly cell: Cell
  readonly pasted: PastedCell
}

/** Where the texts of a block belong; `unplaced` holds those that found no cell, each with the reason. */
export interface Placing {
  readonly placed: readonly Placed[]
  readonly unplaced: readonly { readonly text: string; readonly say: string }[]
  readonly notes: readonly string[]
}

/** Every sentence that a paste can say. */
export const pasteSays = {
  noLine: (label: string) => `本表没有“${label}”这一行`,
  split: (label: string) => `“${label}”在本表里要分项填写，请手工分开`,
  twice: (label: string) => `“${label}”出现了两次，只用了前一次`,
  noLabel: '这一行没有行名，不知道放在哪一行',
  noColumn: '不知道放在哪一列',
  outside: '超出了表格',
  exact: (shown: string, exact: string) => `原表显示“${shown}”，实际是${exact}，按实际的数放入`,
  inexact: (shown: string, exact: string) => `原表显示“${shown}”，实际是${exact}，请核对`,
  fromColumn: (label: string) => `没有列名，从“${label}”一列起依次放入`,
  withoutTotals: '没有带总计，总计由系统相加',
} as const
