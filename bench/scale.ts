import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chanceFrom } from './chance'
import { codeOf, fillOnce } from './filling'
import { percentile, type Served, say, serve } from './portal'
import { processorTime } from './processor'

/**
 * Pages that no cache helps, over HTTP, at growing numbers of reports, and the memory after a crawl of the largest.
 * `npx tsx bench/scale.ts [FOLDER [PAGES]]`: the folder keeps the data for the next run, PAGES is how many are crawled.
 */
const SIZES = [
  { reports: 1000, organs: 500 },
  { reports: 10_000, organs: 2000 },
  { reports: 100_000, organs: 20_000 },
] as const
type Size = (typeof SIZES)[number]

const FOLDER = process.argv[2] ?? join(tmpdir(), 'scale')
const CRAWLED = Number(process.argv[3] ?? 100_000)
const WARMING = 60
const TIMES = 120
const LAST_YEAR = 2025
const AN_ORGANS_PAGE = 100
const AT_ONCE = 8

const WORDS = [
  ...['公开', '义务教育', '河湖管理', '的', '公开目录调整', '安全生产 公报', '教育局', '条', '组织交叉检查', '古树'],
  ...['人民政府', '视频', '云石市', '培训', '不够及时', '殡葬'],
]
const SORTS = ['received', 'concluded', 'carriedForward', 'disputes', 'published']
const FILTERS = ['kind=department', 'kind=government', 'level=county', 'only=onTime', 'only=applied', 'level=township']

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

type Kind = (size: Size, at: number) => string

const kinds: Readonly<Record<string, Kind>> = {
  'report page': (size, at) => `/${organ(size, at)}/${LAST_YEAR - (at % (size.reports / size.organs))}`,
  'page of an organ': (size, at) => `/${organ(size, at)}`,
  'first page of a list': (_, at) => `/years/${LAST_YEAR - (at % 2)}?${sorted(at)}&page=1`,
  'filtered list': (_, at) => `/years/${LAST_YEAR - (at % 2)}?${FILTERS[at % 6]}&${sorted(at)}&page=${1 + (at % 2)}`,
  'deep page': ({ organs }, at) =>
    `/years/${LAST_YEAR - (at % 2)}?${sorted(at)}&page=${Math.max(1, Math.floor(organs / AN_ORGANS_PAGE) - (at % 23))}`,
  search: (_, at) => `/search?q=${encodeURIComponent(WORDS[at % 16] ?? '')}&page=${1 + (Math.floor(at / 16) % 3)}`,
}

const measured: Record<string, { wall: number[]; processor: number }[]> = {}
for (const size of SIZES) {
  const dataDir = join(FOLDER, String(size.reports))
  fillOnce(dataDir, size.reports, size.organs)
  // So small a cache keeps nothing: what is asked for twice is drawn twice.
  process.env.PUBLIC_CACHE_MB = '1'
  const portal = await serve(dataDir)
  for (const [name, kind] of Object.entries(kinds)) {
    await each(portal, WARMING, at => kind(size, at + 1000))
    const before = processorTime(portal.pid)
    const wall = await each(portal, TIMES, at => kind(size, at))
    const taken = { wall, processor: (processorTime(portal.pid) - before) / TIMES }
    measured[name] = [...(measured[name] ?? []), taken]
  }
  await portal.stop()
}

const heads = SIZES.map(({ reports }) => reports.toLocaleString('en'))
say(`| first byte, uncached, ms: p50 / p95 (processor) | ${heads.join(' | ')} | ratio of p50, of processor |`)
say(`|---|${'---|'.repeat(SIZES.length + 1)}`)
for (const [name, taken] of Object.entries(measured)) {
  const cells = taken.map(
    ({ wall, processor }) =>
      `${percentile(wall, 0.5).toFixed(1)} / ${percentile(wall, 0.95).toFixed(1)} (${processor.toFixed(1)})`,
  )
  const [least, most] = [taken[0], taken.at(-1)]
  const p50 = percentile(most?.wall ?? [], 0.5) / percentile(least?.wall ?? [], 0.5)
  const processor = (most?.processor ?? 0) / (least?.processor ?? 1)
  say(`| ${name} | ${cells.join(' | ')} | ${p50.toFixed(2)}, ${processor.toFixed(2)} |`)
}
await crawl(SIZES[2])
process.exit(0)

/** Every report once, with the cache that is usual. */
async function crawl(size: Size): Promise<void> {
  delete process.env.PUBLIC_CACHE_MB
  const portal = await serve(join(FOLDER, String(size.reports)))
  const begun = performance.now()
  let next = 0
  const walk = async () => {
    while (next < CRAWLED) await get(portal, reportAt(size, next++))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, walk))
  const rate = CRAWLED / ((performance.now() - begun) / 1000)
  const memory = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${portal.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  say(`memory after a crawl of ${CRAWLED} pages (${rate.toFixed(0)}/s): ${memory.toFixed(0)} MB`)
  await portal.stop()
}

/** The reports one after the other. */
function reportAt({ organs }: Size, at: number): string {
  return `/${codeOf(at % organs)}/${LAST_YEAR - Math.floor(at / organs)}`
}

function organ({ organs }: Size, at: number): string {
  return codeOf(chanceFrom(at + 1).upTo(organs))
}

function sorted(at: number): string {
  return `sort=${SORTS[at % 5]}&order=${at % 3 ? 'down' : 'up'}`
}

async function each(portal: Served, times: number, pathOf: (at: number) => string): Promise<number[]> {
  const taken: number[] = []
  for (let at = 0; at < times; at++) taken.push(await get(portal, pathOf(at)))
  return taken
}

/** Milliseconds to the first byte of a page. */
function get(portal: Served, path: string): Promise<number> {
  return new Promise((done, fail) => {
    const at = performance.now()
    request(`${portal.origin}${path}`, { agent, headers: { 'accept-encoding': 'br' } }, answer => {
      const first = performance.now() - at
      answer.resume()
      answer.on('end', () =>
        answer.statusCode === 200 ? done(first) : fail(new Error(`${path}: ${answer.statusCode}`)),
      )
    })
      .on('error', fail)
      .end()
  })
}
