import { request } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { chanceFrom } from './chance'
import { codeOf, fillOnce } from './filling'
import { type Load, load } from './load'
import { serveFiles, writeFile } from './nginx'
import { freshData, say, serve } from './portal'
import { processorTime } from './processor'

/**
 * Public pages against nginx with the same bytes as files, in one run.
 * `npx tsx bench/reading.ts [REPORTS [ORGANS [FOLDER]]]`, such as 1000 500, 10000 2000 or 100000 20000; a FOLDER keeps
 * the data for the next run, of this and of bench/scale.ts.
 */
const REPORTS = Number(process.argv[2] ?? 1000)
const ORGANS = Number(process.argv[3] ?? Math.max(500, REPORTS / 5))
const SECONDS = 4
const CONNECTIONS = 32
const PAGES = 1000
const NGINX = 4997
const CACHE_MB = 64

const dataDir = process.argv[4] ?? freshData()
process.env.PUBLIC_CACHE_MB = String(CACHE_MB)
fillOnce(dataDir, REPORTS, ORGANS)
const chance = chanceFrom(7)
const addressOf = (at: number) => `/${codeOf(at % ORGANS)}/${2025 - Math.floor(at / ORGANS)}`
const picked = new Set<string>()
while (picked.size < Math.min(PAGES, REPORTS)) picked.add(addressOf(chance.upTo(REPORTS)))
const pages = [...picked]

const portal = await serve(dataDir)
const port = Number(new URL(portal.origin).port)

const files = []
for (const path of pages) {
  const body = await get(path)
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

await portal.stop()
process.exit(0)

function get(path: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    request(`${portal.origin}${path}`, { headers: { 'accept-encoding': 'gzip' } }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () =>
        answer.statusCode === 200 ? done(Buffer.concat(chunks)) : fail(new Error(`${path}: ${answer.statusCode}`)),
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
