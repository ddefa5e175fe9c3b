import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as z from 'zod'

const kept = z.object({
  /** The build that drew the files, and the version of each scope when it was drawn. */
  build: z.string(),
  scopes: z.record(z.string(), z.string()),
  files: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.int(), scope: z.string() })),
})
export type Manifest = z.infer<typeof kept>

const MANIFEST = 'manifest.json'
export const EMPTY: Manifest = { build: '', scopes: {}, files: {} }

/** A folder of files that is never seen half-written: each file is moved into its place, and the manifest comes last. */
export class Folder {
  readonly before: Manifest
  readonly #files: Manifest['files'] = {}
  readonly #failed = new Set<string>()
  readonly failures: unknown[] = []
  written = 0

  constructor(private readonly root: string) {
    mkdirSync(root, { recursive: true })
    this.before = readManifest(join(root, MANIFEST))
  }

  /** Puts a file there; one that holds these bytes already is left alone. */
  put(path: string, body: Buffer, scope: string): void {
    const sha256 = createHash('sha256').update(body).digest('hex')
    this.#files[path] = { sha256, bytes: body.length, scope }
    if (this.before.files[path]?.sha256 === sha256 && existsSync(this.#at(path))) return
    this.#replace(path, body)
    this.written++
  }

  /** Puts a file there piece by piece as `write` hands it over, so that none of it is kept; false where there is nothing. */
  async pour(
    path: string,
    scope: string,
    write: (take: (chunk: Buffer) => void) => Promise<boolean>,
  ): Promise<boolean> {
    const file = this.#at(path)
    mkdirSync(dirname(file), { recursive: true })
    const hash = createHash('sha256')
    let bytes = 0
    const growing = openSync(`${file}.new`, 'w')
    let written = false
    try {
      written = await write(chunk => {
        hash.update(chunk)
        bytes += writeSync(growing, chunk)
      })
    } finally {
      closeSync(growing)
      if (!written) rmSync(`${file}.new`)
    }
    if (!written) return false
    const sha256 = hash.digest('hex')
    this.#files[path] = { sha256, bytes, scope }
    if (this.before.files[path]?.sha256 === sha256 && existsSync(file)) rmSync(`${file}.new`)
    else {
      renameSync(`${file}.new`, file)
      this.written++
    }
    return true
  }

  /** Keeps every file of a scope as it is. */
  keep(scope: string): void {
    for (const [path, file] of Object.entries(this.before.files)) if (file.scope === scope) this.#files[path] = file
  }

  /** Leaves a file that could not be made as it is; its scope counts as not yet written. */
  fail(path: string, scope: string, why: unknown): void {
    const before = this.before.files[path]
    if (before) this.#files[path] = before
    this.#failed.add(scope)
    this.failures.push(why)
  }

  /** Takes away what is no longer there and writes the manifest; gives how many files went. */
  finish(build: string, scopes: Manifest['scopes']): number {
    const gone = Object.keys(this.before.files).filter(path => !this.#files[path])
    for (const path of gone) rmSync(this.#at(path), { force: true })
    const files = Object.fromEntries(Object.entries(this.#files).sort(([a], [b]) => (a < b ? -1 : 1)))
    const done = Object.fromEntries(Object.entries(scopes).filter(([scope]) => !this.#failed.has(scope)))
    const manifest: Manifest = { build, scopes: done, files }
    this.#replace(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`))
    return gone.length
  }

  #replace(path: string, body: Buffer): void {
    const file = this.#at(path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, body)
    renameSync(`${file}.new`, file)
  }

  #at(path: string): string {
    const file = join(this.root, path)
    if (relative(this.root, file).startsWith('..')) throw new Error(`${path} leads out of the mirror`)
    return file
  }
}

function readManifest(file: string): Manifest {
  try {
    const read = kept.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.data : EMPTY
  } catch {
    return EMPTY
  }
}
