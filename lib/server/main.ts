import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import next from 'next'
import { cookieName, openCookie } from '@/app/cookie'
import { database } from '@/db/connection'
import { migrate } from '@/db/migrate'
import { loadDemo } from '@/lib/desk/demo'
import { viewerOf } from '@/lib/desk/sessions'
import { issueSetUpLink } from '@/lib/desk/set-up'
import { standAll } from '@/lib/desk/standing'
import { readSettings, type Settings } from '@/lib/settings'
import { words } from '@/lib/words'
import { Assets } from './assets'
import { type Handler, stylesheetsOf } from './draw'
import type { PageDrawing } from './drawing/page-drawing'
import { createFront } from './front'
import { keepMirror, mirrorOnce, mirrorSource } from './mirroring'
import { notFoundPage } from './public-paths'
import { stopOnSignal } from './shutdown'
import { openVersions } from './versions'

// Whoever read our lines may be gone; that is no reason to fall.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const outcome = readSettings(process.env)
if (outcome.ok)
  await serve(outcome.settings).catch(error => fail(error instanceof Error ? `${error.stack}` : `${error}`))
else fail(outcome.problems.join('\n'))

async function serve(settings: Settings): Promise<void> {
  const { PORT, HOST, DATA_DIR, ORIGIN, PUBLIC_CACHE_MB, DATA_PER_MINUTE, MIRROR_DIR, DEMO } = settings
  const dev = process.env.NODE_ENV === 'development'
  migrate(DATA_DIR)
  await standAll()
  const versions = openVersions(DATA_DIR)

  // After an action's redirect Next fetches its own pages; without this it would ask a host that the client named.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${HOST || 'localhost'}:${PORT}`
  const app = next({ dev, dir: process.cwd(), hostname: HOST || 'localhost', port: PORT, quiet: false })
  await app.prepare()
  const assets = new Assets(join(process.cwd(), process.env.NEXT_DIST_DIR ?? '.next'), join(process.cwd(), 'public'))
  const drawing = dev ? undefined : await openDrawing(ORIGIN, app.getRequestHandler())
  const source = mirrorSource(ORIGIN, app.getRequestHandler(), versions, assets, drawing)
  const once = process.argv.indexOf('--mirror')
  if (once >= 0) return mirrorOnce(process.argv[once + 1] ?? MIRROR_DIR, source)
  const server = createFront({
    house: { ...settings, pass: randomBytes(16).toString('hex') },
    next: app.getRequestHandler(),
    drawing,
    versions,
    assets,
    isSignedIn,
    cacheBytes: PUBLIC_CACHE_MB * 1024 * 1024,
    dataPerMinute: DATA_PER_MINUTE,
    dev,
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    fail(error.code === 'EADDRINUSE' ? words().front.portTaken(PORT) : String(error))
  })
  const mirror = MIRROR_DIR ? keepMirror(MIRROR_DIR, source) : undefined
  stopOnSignal(server, async () => {
    await mirror?.stop()
    await app.close()
    versions.close()
    database(DATA_DIR).close()
  })
  const welcome = DEMO ? await openDemo() : await openSetUp(ORIGIN)
  server.listen({ port: PORT, ...(HOST && { host: HOST }) }, () =>
    say([words().front.ready(ORIGIN), ...welcome].join('\n')),
  )
}

/** With `next dev` Next draws every page. */
async function openDrawing(origin: string, next: Handler): Promise<PageDrawing> {
  const { pageDrawing } = await import('./drawing/page-drawing')
  const site = new URL(origin)
  return pageDrawing(() => stylesheetsOf(notFoundPage({ view: '' }), site.host, site.protocol === 'https:', next))
}

async function isSignedIn(cookies = ''): Promise<boolean> {
  const [, sealed] =
    cookies
      .split(/;\s*/)
      .map(one => one.split('='))
      .find(([name]) => name === cookieName()) ?? []
  const id = sealed && (await openCookie(sealed))
  return id ? (await viewerOf(id)) !== undefined : false
}

async function openDemo(): Promise<string[]> {
  const accounts = await loadDemo()
  const { front, people } = words()
  return accounts.map(({ role, login, password }) => front.demo(people.roles[role], login, password))
}

async function openSetUp(origin: string): Promise<string[]> {
  const token = await issueSetUpLink()
  return token ? [words().front.setUp(`${origin}/set-up/${token}`)] : []
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}
