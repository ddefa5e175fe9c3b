import type { Entry } from './entry'

interface Kept {
  readonly version: string
  readonly entry: Entry
}

/** Entries by key within a limit of bytes; what was read longest ago goes first. */
export class Shelf {
  #kept = new Map<string, Kept>()
  #bytes = 0

  constructor(private readonly limit: number) {}

  get bytes(): number {
    return this.#bytes
  }

  /** The entry under this key, if it was drawn at this very version. */
  find(key: string, version: string): Entry | undefined {
    const kept = this.#kept.get(key)
    if (kept?.version !== version) return undefined
    this.#kept.delete(key)
    this.#kept.set(key, kept)
    return kept.entry
  }

  keep(key: string, version: string, entry: Entry): void {
    this.drop(key)
    if (entry.size > this.limit / 4) return
    this.#kept.set(key, { version, entry })
    this.#bytes += entry.size
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= this.limit) return
      this.drop(oldest)
    }
  }

  drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.entry.size ?? 0
    this.#kept.delete(key)
  }
}
