import type { Entry } from './entry'

interface Kept {
  readonly version: string
  readonly entry: Entry
  readonly size: number
  /** Asked for since it came, or since it was last spared. */
  asked: boolean
}

/** Entries by key within a limit of bytes; what nobody asked for lately goes first. */
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
    kept.asked = true
    return kept.entry
  }

  keep(key: string, version: string, entry: Entry, size = entry.size): void {
    this.drop(key)
    if (size > this.limit / 4) return
    this.#kept.set(key, { version, entry, size, asked: true })
    this.#bytes += size
    for (const [oldest, kept] of this.#kept) {
      if (this.#bytes <= this.limit) return
      this.#kept.delete(oldest)
      if (kept.asked) this.#kept.set(oldest, { ...kept, asked: false })
      else this.#bytes -= kept.size
    }
  }

  drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.size ?? 0
    this.#kept.delete(key)
  }
}
