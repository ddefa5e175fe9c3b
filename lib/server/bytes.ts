import type { Drawn } from './draw'
import { encode } from './encoding'
import { type Entry, makeEntry } from './entry'
import type { Header } from './headers'
import { notFoundPage, type PublicPage } from './public-paths'
import { Shelf } from './shelf'
import type { VersionOf, VersionSource } from './versions'

export interface PublicBytesParts {
  readonly versions: VersionSource
  readonly draw: (page: PublicPage) => Promise<Drawn>
  readonly limit: number
}

/** What it costs to remember that an address leads nowhere: they all share one page. */
const MISS = 512
const VARY: Header = ['vary', 'accept-encoding, cookie']
const REVALIDATE: Header = ['cache-control', 'public, max-age=0, must-revalidate']
const UNKEPT: Header = ['cache-control', 'no-store']

/**
 * Public pages as ready bytes. Every request looks its version up; bytes drawn at another version are never sent.
 * Addresses that lead nowhere have a small shelf of their own, so that guessing them cannot push real pages out.
 */
export class PublicBytes {
  readonly #parts: PublicBytesParts
  readonly #pages: Shelf
  /** What was asked with words of one's own has a shelf of its own: asking for anything cannot push pages out. */
  readonly #asked: Shelf
  readonly #misses: Shelf
  readonly #flights = new Map<string, Promise<Entry>>()

  constructor(parts: PublicBytesParts) {
    this.#parts = parts
    this.#pages = new Shelf(parts.limit)
    this.#asked = new Shelf(parts.limit / 8)
    this.#misses = new Shelf(parts.limit / 16)
  }

  get bytes(): number {
    return this.#pages.bytes + this.#asked.bytes + this.#misses.bytes
  }

  /** The page as it stands at these versions: at once where the bytes are ready, else when they are drawn. */
  entryOf(page: PublicPage, versionOf: VersionOf): Entry | Promise<Entry> {
    const version = versionOf(page.scope)
    return (
      this.#shelfOf(page).find(page.key, version) ?? this.#misses.find(page.key, version) ?? this.#fly(page, version)
    )
  }

  #shelfOf({ query }: PublicPage): Shelf {
    return query ? this.#asked : this.#pages
  }

  /** Draws once for everybody who asks meanwhile; the version was read before the drawing began. */
  #fly(page: PublicPage, version: string): Promise<Entry> {
    const name = `${version} ${page.key}`
    const flight = this.#flights.get(name) ?? this.#fill(page, version).finally(() => this.#flights.delete(name))
    this.#flights.set(name, flight)
    return flight
  }

  async #fill(page: PublicPage, version: string): Promise<Entry> {
    const { status, type, headers, body } = await this.#parts.draw(page)
    if (status >= 500) throw new Error(`${page.path} was drawn with status ${status}`)
    const missing = notFoundPage(page)
    const leadsNowhere = status === 404 && page.path !== missing.path
    if (leadsNowhere && type.startsWith('text/html')) return this.#miss(page, version, missing)
    const kept = status === 200 || status === 404
    const entry = makeEntry(status, [VARY, ...headers, kept ? REVALIDATE : UNKEPT], await encode(body, type, 5))
    const shelf = leadsNowhere ? this.#misses : this.#shelfOf(page)
    if (kept) shelf.keep(page.key, version, entry)
    return entry
  }

  /** Where a page says "not found", Next leaves the drawing to the browser; asked for that page itself, it draws it. */
  async #miss(page: PublicPage, version: string, missing: PublicPage): Promise<Entry> {
    const entry = await this.entryOf(missing, this.#parts.versions.of)
    this.#misses.keep(page.key, version, entry, MISS)
    return entry
  }
}
