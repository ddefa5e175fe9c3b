import { askWhoIsOpen, openTab, type Tab } from './tabs'

/** Whose unsaved work it is, and on what. */
export interface Place {
  readonly personId: string
  readonly reportId: string
  readonly section: string
}

/** Work that the server has not acknowledged, with the version that it stands on. */
export interface Kept<Work> {
  readonly seen: number
  readonly at: number
  readonly work: Work
}

/** The part of a Storage that a journal needs. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

export interface Journal<Work> {
  /** Writes at once, before anything else happens; false when the browser has no room or refuses. */
  keep(seen: number, work: Work): boolean
  /** Everything is stored on the server. */
  forget(): void
  /** Hands over what closed tabs left behind, oldest first. It stays on the shelf when the new keeper could not keep it. */
  adopt(take: (left: readonly Kept<Work>[]) => void): Promise<void>
  /** Whether the last `keep` worked. */
  isSafe(): boolean
  close(): void
}

const ROOT = 'unsaved'

/**
 * The unsaved work of one tab. Each tab has a key of its own, so two tabs never write over each other; a tab that was
 * closed or crashed leaves its key behind, and the next one to open the place takes it over.
 * `read` decides whether what lies on the shelf still means something; anything else is thrown away.
 */
export function openJournal<Work>(
  place: Place,
  read: (found: unknown) => Work | undefined,
  shelf: Shelf | undefined = localShelf(),
): Journal<Work> {
  const root = `${[ROOT, place.personId, place.reportId, place.section].map(encodeURIComponent).join('/')}/`
  const tab: Tab = openTab(root)
  const own = root + tab.id
  let safe = true

  return {
    keep(seen, work) {
      safe = attempt(() => shelf?.setItem(own, JSON.stringify({ seen, at: Date.now(), work }))) && shelf !== undefined
      return safe
    },
    forget() {
      safe = true
      attempt(() => shelf?.removeItem(own))
    },
    async adopt(take) {
      if (!shelf || orphans(shelf, root, own).length === 0) return
      const open = await askWhoIsOpen(root)
      const left = orphans(shelf, root, own).filter(key => !open.has(key.slice(root.length)))
      const found = left.flatMap(key => readKept(shelf.getItem(key), read) ?? [])
      if (found.length > 0) take(found.sort((a, b) => a.at - b.at))
      if (safe) for (const key of left) attempt(() => shelf.removeItem(key))
    },
    isSafe: () => safe,
    close: tab.close,
  }
}

/** The sections of a report in which this person's work is not on the server yet, in this browser. */
export function unsavedSections(
  { personId, reportId }: Omit<Place, 'section'>,
  shelf: Shelf | undefined = localShelf(),
): string[] {
  if (!shelf) return []
  const root = `${[ROOT, personId, reportId].map(encodeURIComponent).join('/')}/`
  const sections = orphans(shelf, root, '').map(key => decodeURIComponent(key.slice(root.length).split('/')[0] ?? ''))
  return [...new Set(sections)].sort()
}

function localShelf(): Shelf | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

function attempt(deed: () => void): boolean {
  try {
    deed()
    return true
  } catch {
    return false
  }
}

function orphans(shelf: Shelf, root: string, own: string): string[] {
  return Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '').filter(
    key => key.startsWith(root) && key !== own,
  )
}

function readKept<Work>(text: string | null, read: (found: unknown) => Work | undefined): Kept<Work> | undefined {
  try {
    const { seen, at, work } = JSON.parse(text ?? '') as Record<keyof Kept<unknown>, unknown>
    const known = read(work)
    if (!Number.isInteger(seen) || !Number.isFinite(at) || known === undefined) return undefined
    return { seen: seen as number, at: at as number, work: known }
  } catch {
    return undefined
  }
}
