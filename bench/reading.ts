import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { migrate } from '@/db/migrate'
import { chanceFrom } from './chance'
import { fill } from './filling'
import { type Load, load } from './load'
import { serveFiles, writeFile } from './nginx'
import { freshData, percentile, say, serve } from './portal'
import { processorTime } from './processor'

/**
 * Public pages against nginx with the same bytes as files, in one run, and lists and search that no cache helps.
 * `npx tsx bench/reading.ts [reports] [organs]`, such as 1000 500, 10000 2000 or 100000 20000.
 */
const REPORTS = Number(process.argv[2] ?? 1000)
const ORGANS = Number(process.argv[3] ?? Math.max(500, REPORTS / 5))
const SECONDS = 4
const CONNECTIONS = 32
const PAGES = 1000
const NGINX = 4997
const CACHE_MB = 64

const dataDir = freshData()
process.env.PUBLIC_CACHE_MB = String(CACHE_MB)
migrate(dataDir)
const begun = performance.now()
const bodies = await fill(REPORTS, ORGANS)
say(`${REPORTS} reports of ${ORGANS} organs written in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
const chance = chanceFrom(7)
const addressOf = (at: number) => `/${bodies[at % bodies.length]?.code}/${2025 - Math.floor(at / bodies.length)}`
const pages = [...new Set(Array.from({ length: PAGES }, () => addressOf(chance.upTo(REPORTS))))]

const portal = await serve(dataDir)
const port = Number(new URL(portal.origin).port)

const first = await each(pages.slice(0, 100))
for (const path of pages.slice(100)) await get(path)
const files = []
for (const path of pages) {
  const { body } = await get(path)
  files.push(writeFile(dataDir, path, gunzipSync(body), body))
}
const nginx = await serveFiles(dataDir, NGINX)
const single = await serveFiles(dataDir, NGINX + 1, 1)
say('| cached, 32 connections | /s | p99 ms | CPU µs a request | portal / this, by rate |\n|---|---|---|---|---|')
for (const [name, count] of [
  ['one hot page', 1],
  [`${pages.length} random pages`, pages.length],
] as const) {
  const ours = await measure(port, pages.slice(0, count), portal.pid)
  const theirs = await measure(NGINX, files.slice(0, count), nginx.pid)
  const theirsAlone = await measure(NGINX + 1, files.slice(0, count), single.pid)
  say(row(`portal, ${name}`, ours, ours))
  say(row(`nginx, a worker for each core, ${name}`, theirs, ours))
  say(row(`nginx, one worker, ${name}`, theirsAlone, ours))
  say(`asking cost ${ours.cost.toFixed(0)} µs a request, of ${(ours.bytes / 1024).toFixed(1)} KB gzipped`)
}
await Promise.all([nginx.stop(), single.stop()])

const words = [
  '公开',
  '义务教育',
  '河湖管理',
  '的',
  '公开目录调整',
  '安全生产 公报',
  '教育局',
  '条',
  '组织交叉检查',
  '古树',
  '人民政府',
  '视频',
  '云石市',
  '培训',
  '不够及时',
  '殡葬',
]
const lists = (page: number) => [
  `/years/2025?page=${page}`,
  `/years/2025?kind=department&page=${page}`,
  `/years/2025?sort=received&order=down&page=${page}`,
]
const last = Math.max(1, Math.floor(Math.min(ORGANS, REPORTS) / 100))
say('| uncached | p50 ms | p95 ms |\n|---|---|---|')
say(times('first byte of a report page', first))
say(times('first page of a list', await each([1].flatMap(lists))))
say(
  times(
    'filtered and sorted lists',
    await each(Array.from({ length: 12 }, (_, at) => lists(Math.min(last, at + 2))).flat()),
  ),
)
say(times('deep pages', await each(Array.from({ length: 12 }, (_, at) => lists(Math.max(1, last - at))).flat())))
say(
  times(
    'search',
    await each(words.flatMap(word => [1, 2, 3].map(page => `/search?q=${encodeURIComponent(word)}&page=${page}`))),
  ),
)

let crawled = 0
for (const path of Array.from({ length: Math.min(REPORTS, 100_000) }, (_, at) => addressOf(at))) {
  if (crawled++ >= 5000 && REPORTS < 100_000) break
  await get(path)
}
const status = readFileSync(`/proc/${portal.pid}/status`, 'utf8')
say(
  `memory after a crawl of ${crawled} pages: ${(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024).toFixed(0)} MB`,
)
await portal.stop()
process.exit(0)

async function each(paths: readonly string[]): Promise<number[]> {
  const taken: number[] = []
  for (const path of new Set(paths)) taken.push((await get(path)).first)
  return taken
}

/** One page with its time to the first byte. */
function get(path: string): Promise<{ first: number; body: Buffer }> {
  return new Promise((done, fail) => {
    const at = performance.now()
    request(`${portal.origin}${path}`, { headers: { 'accept-encoding': 'gzip' } }, answer => {
      const first = performance.now() - at
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () =>
        answer.statusCode === 200
          ? done({ first, body: Buffer.concat(chunks) })
          : fail(new Error(`${path}: ${answer.statusCode}`)),
      )
    })
      .on('error', fail)
      .end()
  })
}

/** A server under load, warm, with the processor time that a request took it. */
async function measure(at: number, paths: readonly string[], pid: number): Promise<Load & { own: number }> {
  await load(at, paths, CONNECTIONS, 1)
  const before = processorTime(pid)
  const taken = await load(at, paths, CONNECTIONS, SECONDS)
  return { ...taken, own: ((processorTime(pid) - before) * 1000) / taken.count }
}

function row(name: string, { rate, p99, own }: Load & { own: number }, mine: Load): string {
  return `| ${name} | ${rate.toFixed(0)} | ${p99.toFixed(1)} | ${own.toFixed(1)} | ${(mine.rate / rate).toFixed(2)} |`
}

function times(name: string, taken: readonly number[]): string {
  return `| ${name} | ${percentile(taken, 0.5).toFixed(1)} | ${percentile(taken, 0.95).toFixed(1)} |`
}
