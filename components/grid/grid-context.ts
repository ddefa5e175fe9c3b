'use client'
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Board } from './board'
import type { CellView } from './cell-view'
import type { Sheet } from './sheet'

interface GridSurroundings {
  readonly id: string
  readonly sheet: Sheet
  /** Last year's figures, while they are shown. */
  readonly lastYear?: ReadonlyMap<string, string>
}

export const GridContext = createContext<GridSurroundings | undefined>(undefined)

export const useGrid = (): GridSurroundings => {
  const found = useContext(GridContext)
  if (!found) throw new Error('a part of the table stands outside of its editor')
  return found
}

/** One cell, and nothing else: typing in a cell redraws that cell and the totals above it. */
export const useCellView = (address: string): CellView => {
  const { sheet } = useGrid()
  const subscribe = useCallback((listener: () => void) => sheet.subscribe(address, listener), [sheet, address])
  const view = () => sheet.view(address)
  return useSyncExternalStore(subscribe, view, view)
}

export const useBoard = (sheet: Sheet): Board => useSyncExternalStore(sheet.subscribeBoard, sheet.board, sheet.board)

export const cellId = (id: string, address: string): string => `${id}-${address}`

/** Brings a cell into sight, clear of the sticky heads, and puts the focus there. */
export const focusCell = (id: string, address: string): void => {
  const cell = document.getElementById(cellId(id, address))
  cell?.focus({ preventScroll: true })
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
