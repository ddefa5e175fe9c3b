import { eq } from 'drizzle-orm'
import { person } from '@/db/schema'
import { loadSample } from '@/lib/desk/sample'
import { store } from '@/lib/desk/store'
import { expect, test } from './portal'

interface Page {
  readonly status: number
  readonly type: string
  readonly text: string
}

/** What a search engine would call each kind of page. */
const kinds: [path: RegExp, type: string | undefined][] = [
  [/^\/$/, 'WebSite'],
  [/^\/years\/\d{4}$/, 'CollectionPage'],
  [/^\/data$/, 'Dataset'],
  [/^\/(?!search|rules|checkup|compare|data)[a-z-]+$/, 'GovernmentOrganization'],
  [/^\/(?!years|organs)[a-z-]+\/\d{4}(?:\/\d+)?$/, 'Report'],
]

/**
 * Signing in is another house, whole archives are made anew each time, each way to sort is the same page, and what one
 * organ's figures mean is what they all mean.
 */
const LEFT_OUT =
  /^\/(?:sign-in|view)|reports\.zip|[?&](?:sort|order|organs|kind|level)=|^\/(?!fenglan-jyj\/).*[?&]figure=/

const hrefsOf = (text: string) =>
  [...text.matchAll(/<a\b[^>]*\bhref="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

const meta = (text: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(text)?.[1]

const dataOf = (text: string) => /<script type="application\/ld\+json">([^<]*)/.exec(text)?.[1]

test.beforeEach(async ({ portal }) => {
  process.env.DATA_DIR = portal.dataDir
  const [known] = await store().read.select().from(person).where(eq(person.login, 'district-admin'))
  if (!known) await loadSample()
})

test('every link of the public side leads somewhere, and every page says what it is and which edition it shows', async ({
  portal,
}) => {
  test.setTimeout(400_000)
  const pages = new Map<string, Page>()
  const from = new Map<string, string>([
    ['/', 'the start'],
    ['/feed.xml', 'the start'],
    ['/sitemap.xml', 'the start'],
  ])
  const fragments: [path: string, id: string, on: string][] = []
  const queue = [...from.keys()]
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (pages.has(path)) continue
    const answer = await fetch(portal.origin + path, { redirect: 'manual' })
    const type = answer.headers.get('content-type') ?? ''
    const text = /text|xml|json|svg/.test(type) ? await answer.text() : ''
    pages.set(path, { status: answer.status, type, text })
    const found = type.startsWith('text/html')
      ? hrefsOf(text)
      : [...text.matchAll(/(?:<loc>|\bhref=")(http[^<"]+)/g)].map(([, address = '']) => address)
    for (const href of found) {
      const to = new URL(href.replaceAll('&amp;', '&'), portal.origin + path)
      if (to.origin !== portal.origin) continue
      const next = to.pathname + to.search
      if (to.hash) fragments.push([next, decodeURIComponent(to.hash.slice(1)), path])
      if (LEFT_OUT.test(next) || from.has(next)) continue
      from.set(next, path)
      queue.push(next)
    }
  }

  const dead = [...pages].filter(([, { status }]) => status !== 200)
  expect(dead.map(([path, { status }]) => `${path} ${status} from ${from.get(path)}`)).toEqual([])
  expect(pages.size).toBeGreaterThan(300)

  const lost = fragments.filter(([path, id]) => {
    const page = pages.get(path)
    return page?.type.startsWith('text/html') && !page.text.includes(` id="${id}"`)
  })
  expect(lost.map(([path, id, on]) => `${on} → ${path}#${id}`)).toEqual([])

  const seen = new Set<string>()
  for (const [path, { type, text }] of pages) {
    if (!type.startsWith('text/html') || /\/report\.html/.test(path)) continue
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1]
    const url = new URL(canonical ?? 'x:')
    expect([path, url.origin]).toEqual([path, portal.origin])
    expect([path, meta(text, 'og:url'), meta(text, 'og:site_name')]).toEqual([path, canonical, '政府信息公开年报'])
    for (const name of ['description', 'og:title', 'og:description', 'og:type'])
      expect([path, name, (meta(text, name) ?? '').length > 3]).toEqual([path, name, true])
    expect([path, text.match(/<h1\b/g)?.length]).toEqual([path, 1])
    const kind = kinds.find(([of]) => of.test(path))?.[1]
    if (kind && !text.includes('这份年报已经撤回')) {
      expect([path, (JSON.parse(dataOf(text) ?? '{}') as { '@type'?: string })['@type']]).toEqual([path, kind])
      seen.add(kind)
    }
    // What stands under another address says so; every page that may be listed stands for itself.
    if (!text.includes('noindex')) expect([path, url.pathname + url.search]).toEqual([path, path])
  }
  expect(seen.size).toBe(kinds.length)

  // A page, its downloads and its open data are one edition.
  let figures = 0
  for (const [path, { text }] of pages) {
    if (!/^\/(?!years|organs)[a-z-]+\/\d{4}(?:\/\d+)?$/.test(path) || text.includes('这份年报已经撤回')) continue
    const edition = new URL((JSON.parse(dataOf(text) ?? '{}') as { url: string }).url).pathname
    const files = hrefsOf(text).filter(href => /report\.[a-z]+$/.test(href))
    expect([path, files.length]).toEqual([path, 6])
    expect([path, files.filter(href => !href.startsWith(`${edition}/report.`))]).toEqual([path, []])
    expect([path, edition.startsWith(path)]).toEqual([path, true])
    const report = JSON.parse(pages.get(`${edition}/report.json`)?.text ?? '') as { figures: Record<string, unknown> }
    for (const [address, value] of Object.entries(report.figures)) {
      const [, cell] = new RegExp(`<td id="${address.replaceAll('.', '\\.')}"[^>]*>(.*?)</td>`).exec(text) ?? []
      if (cell === undefined) continue
      const shown = cell.replace(/<sup>.*?<\/sup>/, '').replace(/<[^>]*>/g, '')
      expect([path, address, shown]).toEqual([path, address, value === null ? '' : String(value)])
      figures++
    }
  }
  expect(figures).toBeGreaterThan(2000)
})
