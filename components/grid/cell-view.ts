import type { Mark } from './judgement'
import type { Mode } from './keyboard'

/** All that is drawn of one cell. The same object as long as nothing of it changed. */
export interface CellView {
  readonly text: string
  readonly state: 'saved' | 'waiting' | 'refused' | 'computed' | 'carried' | 'contested'
  readonly refusal?: string
  readonly mark?: Mark
  /** Set while the focus is in the cell. */
  readonly active?: Mode
  readonly selected: boolean
  /** Named by the finding that is pointed at, or just changed by someone else. */
  readonly pointed: boolean
}

export const NO_VIEW: CellView = { text: '', state: 'saved', selected: false, pointed: false }

export function looksAlike(a: CellView, b: CellView): boolean {
  return (
    a.text === b.text &&
    a.state === b.state &&
    a.refusal === b.refusal &&
    a.active === b.active &&
    a.selected === b.selected &&
    a.pointed === b.pointed &&
    a.mark?.weight === b.mark?.weight &&
    a.mark?.says.join() === b.mark?.says.join()
  )
}
