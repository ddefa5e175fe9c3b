import type { State } from './workflow'

/** What is next for whoever looks at a report; `look` where nothing waits for them. */
export type Turn = 'start' | 'fill' | 'review' | 'publish' | 'confirm' | 'look'

type Asked = 'startReport' | 'saveSection' | 'approve' | 'publish' | 'confirm'

/** The one thing that waits for a person, by what they may do. A report that has no state is not begun. */
export function turnOf(state: State | undefined, may: (verb: Asked) => boolean): Turn {
  if (state === undefined) return may('startReport') ? 'start' : 'look'
  if (may('saveSection')) return 'fill'
  if (may('approve')) return 'review'
  if (may('publish')) return 'publish'
  return may('confirm') ? 'confirm' : 'look'
}
