import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { eq } from 'drizzle-orm'
import { person } from '@/db/schema'
import { loadSample } from '@/lib/desk/sample'
import { store } from '@/lib/desk/store'
import { stripScripts } from '@/lib/server/strip'
import { expect, type Portal, test } from './portal'

const PAGES = [
  '/',
  '/search?q=公开',
  '/years/2025?sort=received&order=down',
  '/years/2025/on-time',
  '/organs/fenglan',
  '/fenglan-jyj',
  '/fenglan-jyj/compare',
  '/fenglan-jyj/2025',
  '/fenglan-jyj/2025/1',
  '/fenglan-jyj/2025/changes',
  '/compare?year=2025',
]

test('pages that the portal draws without Next are the pages that Next draws', async ({ portal }) => {
  process.env.DATA_DIR = portal.dataDir
  const [known] = await store().read.select().from(person).where(eq(person.login, 'district-admin'))
  if (!known) await loadSample()
  const next = await startNext(portal)
  for (const path of PAGES) {
    const [ours, theirs] = await Promise.all([portal.origin, next.origin].map(origin => read(origin + path)))
    expect(ours?.includes(MARK)).toBe(false)
    expect(theirs?.includes(MARK), `${path} was drawn by Next`).toBe(true)
    expect(partsOf(ours ?? '')).toEqual(partsOf(theirs ?? ''))
  }
  next.stop()
})

/** Begins the places that React's script shall take over; what is drawn for readers alone has none. */
const MARK = '<!--'

async function startNext({ origin, dataDir }: Portal): Promise<{ origin: string; stop(): void }> {
  const port = 40_000 + (process.pid % 20_000)
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-p', String(port)], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, ORIGIN: origin },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.once('exit', () => child.kill())
  await once(child.stdout, 'data')
  const here = `http://localhost:${port}`
  await expect
    .poll(
      () =>
        fetch(here)
          .then(answer => answer.ok)
          .catch(() => false),
      { timeout: 20_000 },
    )
    .toBe(true)
  return { origin: here, stop: () => void child.kill() }
}

/** To readers that run no script Next sends a page whole. */
async function read(address: string): Promise<string> {
  const answer = await fetch(address, { headers: { 'user-agent': 'Bingbot' } })
  expect(answer.status).toBe(200)
  return stripScripts(await answer.text())
}

/** The head's elements in any order, and the body without what only React's script reads; ids of React's own are alike. */
function partsOf(html: string): { head: readonly string[]; body: string } {
  const [, head = '', body = ''] = /<head>(.*)<\/head>(<body>.*)/s.exec(html) ?? []
  return {
    head: [...head.matchAll(/<title>[^<]*|<[a-z][^>]*>/g)].map(([element]) => element).sort(),
    body: body
      .replace(/<!--.*?-->/g, '')
      .replace('<div hidden=""></div>', '')
      .replace(/"_[RS]_\w+"/g, '"_id_"'),
  }
}
