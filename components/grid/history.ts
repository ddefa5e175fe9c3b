import type { Entry } from './ledger'

/** One deed on the table: a typed figure, a paste, a fill. It is taken back as one. */
export type Deed = readonly { readonly address: string; readonly before: Entry; readonly after: Entry }[]

const LONGEST = 500

export function createHistory() {
  const done: Deed[] = []
  const undone: Deed[] = []
  return {
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    add(deed: Deed) {
      if (deed.length === 0) return
      done.push(deed)
      if (done.length > LONGEST) done.shift()
      undone.length = 0
    },
    undo(): Deed | undefined {
      const deed = done.pop()
      if (deed) undone.push(deed)
      return deed
    },
    redo(): Deed | undefined {
      const deed = undone.pop()
      if (deed) done.push(deed)
      return deed
    },
  }
}
