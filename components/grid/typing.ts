import type { Way } from './geometry'
import type { State } from './state'

/** Moving over the table, choosing blocks of it, and typing into the current cell. */
export function typingOn({ now, ledger, history, geometry, look, update, isOpen }: State) {
  /** The typing in the current cell is done: it becomes one step that can be taken back. */
  const commit = () => {
    if (!now.before) return
    const deed = { address: now.active, before: now.before, after: ledger.entry(now.active) }
    now.before = undefined
    now.mode = 'select'
    if (deed.after.text !== deed.before.text) history.add([deed])
    ledger.settle()
    look()
  }
  const enter = (address: string) => {
    if (now.present && address === now.active) return
    commit()
    Object.assign(now, { active: address, corner: address, mode: 'select', present: true })
    look()
  }
  const edit = () => {
    if (!isOpen(now.active)) return
    now.before ??= ledger.entry(now.active)
    now.mode = 'edit'
    now.corner = now.active
    look()
  }

  return {
    commit,
    /** The focus came to a cell. */
    enter,
    /** The focus left the table. */
    leave() {
      commit()
      now.present = false
      look()
    },
    edit,
    type(address: string, text: string) {
      if (!isOpen(address)) return
      if (address !== now.active) enter(address)
      edit()
      ledger.put(address, { ...ledger.entry(address), text })
      update()
    },
    cancel() {
      if (now.before) ledger.put(now.active, now.before)
      Object.assign(now, { before: undefined, mode: 'select', corner: now.active })
      update()
    },
    /** Where a key leads; extending a block, the current cell stays. */
    move(way: Way, extend: boolean): string {
      const to = geometry.step(extend ? now.corner : now.active, way)
      commit()
      now.corner = to
      if (!extend) now.active = to
      look()
      return to
    },
    extend(address: string) {
      commit()
      now.corner = address
      look()
    },
    selectAll(): string {
      commit()
      now.active = geometry.step(now.active, 'first')
      now.corner = geometry.step(now.active, 'last')
      look()
      return now.active
    },
    corner: () => now.corner,
    /** The chosen block, line by line. */
    chosen: () => geometry.block(now.active, now.corner),
  }
}
