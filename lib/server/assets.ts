import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { encode } from './encoding'
import { type Entry, makeEntry } from './entry'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

const FOREVER = 'public, max-age=31536000, immutable'
/** A name that changes with the content. */
const HASHED = /-[A-Z0-9]{8}\.js$/

interface Asset {
  readonly file: string
  readonly cache: string
  entry?: Entry | Promise<Entry>
}

/** The files that never change while the server runs: found once, compressed at their first request, kept in memory. */
export class Assets {
  readonly #assets = new Map<string, Asset>()

  constructor(dist: string, folder: string) {
    this.#add(join(dist, 'static'), '/_next/static/', FOREVER)
    this.#add(folder, '/', 'public, max-age=0, must-revalidate')
  }

  has(path: string): boolean {
    return this.#assets.has(path)
  }

  /** Every file by its address, read when it is asked for. */
  files(): ReadonlyMap<string, () => Buffer> {
    return new Map([...this.#assets].map(([path, { file }]) => [path, () => readFileSync(file)]))
  }

  entryOf(path: string): Entry | Promise<Entry> {
    const asset = this.#assets.get(path)
    if (!asset) throw new Error(`No such asset: ${path}`)
    asset.entry ??= load(asset).then(
      entry => {
        asset.entry = entry
        return entry
      },
      error => {
        // The next who asks may find the machine with room for one more open file.
        delete asset.entry
        throw error
      },
    )
    return asset.entry
  }

  #add(folder: string, prefix: string, cache: string): void {
    for (const file of filesUnder(folder)) {
      const name = relative(folder, file).split(sep).join('/')
      if (TYPES[extname(file)]) this.#assets.set(prefix + name, { file, cache: HASHED.test(name) ? FOREVER : cache })
    }
  }
}

async function load({ file, cache }: Asset): Promise<Entry> {
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const bodies = await encode(readFileSync(file), type, 9)
  return makeEntry(
    200,
    [
      ['vary', 'accept-encoding'],
      ['content-type', type],
      ['cache-control', cache],
    ],
    bodies,
  )
}

function filesUnder(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}
