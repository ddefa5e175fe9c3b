import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileKinds } from '@/lib/files/kinds'
import { type Source, type Written, writeMirror } from '@/lib/mirror/mirror'
import { words } from '@/lib/words'
import type { Assets } from './assets'
import { draw, type Handler, pour } from './draw'
import type { PageDrawing } from './drawing/page-drawing'
import type { PublicPage } from './public-paths'
import type { VersionSource } from './versions'

/** How often a kept mirror looks whether something was published. */
const EVERY = 2000
/** After each failure it rests twice as long, up to this: a page that cannot be drawn must not wear the portal out. */
const LONGEST_REST = 10 * 60 * 1000

export function mirrorSource(
  origin: string,
  next: Handler,
  versions: VersionSource,
  assets: Assets,
  drawing?: PageDrawing,
): Source {
  const site = new URL(origin)
  const secure = site.protocol === 'https:'
  const pageAt = (path: string, query = ''): PublicPage => ({ path, query, view: '', scope: '', key: '' })
  return {
    build: buildId(),
    assets: assets.files(),
    versionOf: versions.of,
    downloads: fileKinds,
    draw: async (path, query) => {
      const drawn = await draw(pageAt(path, query), site.host, secure, next, drawing)
      if (drawn.status >= 500) throw new Error(`${path} was drawn with status ${drawn.status}`)
      return drawn.status === 200 ? drawn : undefined
    },
    pour: (path, take) => pour(pageAt(path), site.host, secure, next, take),
  }
}

function buildId(): string {
  try {
    return readFileSync(join(process.cwd(), process.env.NEXT_DIST_DIR ?? '.next', 'BUILD_ID'), 'utf8').trim()
  } catch {
    return 'dev'
  }
}

/** Writes the mirror once, says what was written and ends the process. */
export async function mirrorOnce(folder: string, source: Source): Promise<void> {
  if (!folder) throw new Error(words().front.mirrorWhere)
  say(await writeMirror(folder, source), folder)
  process.exit(0)
}

/** Keeps the mirror as the site is: publications never wait for it, and one that fails is tried again. */
export function keepMirror(folder: string, source: Source): { stop(): Promise<void> } {
  let seen: string | undefined
  let running: Promise<void> = Promise.resolve()
  let busy = false
  let failures = 0
  let again = 0
  const look = async () => {
    const version = source.versionOf('site')
    if (busy || version === seen || Date.now() < again) return
    busy = true
    try {
      const written = await writeMirror(folder, source)
      seen = version
      failures = 0
      if (written.written + written.removed > 0) say(written, folder)
    } catch (error) {
      again = Date.now() + Math.min(EVERY * 2 ** ++failures, LONGEST_REST)
      process.stderr.write(`mirror: ${error instanceof Error ? error.stack : error}\n`)
    } finally {
      busy = false
    }
  }
  const timer = setInterval(() => {
    if (!busy) running = look()
  }, EVERY)
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}

function say({ written, removed }: Written, folder: string): void {
  process.stdout.write(`${words().front.mirrored(written, removed, folder)}\n`)
}
