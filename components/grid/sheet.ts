import { deedsOn } from './deeds'
import { createState, type SheetStart } from './state'
import { syncingOn } from './syncing'
import { typingOn } from './typing'

/** A statistical table while it is being filled in: no browser, no framework. `changed` hears of every change. */
export function createSheet(start: SheetStart, changed: () => void = () => undefined) {
  const state = createState(start, changed)
  const typing = typingOn(state)
  return { ...state, ...typing, ...deedsOn(state, typing), ...syncingOn(state) }
}

export type Sheet = ReturnType<typeof createSheet>
