import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { migrate } from '@/db/migrate'
import { hostileFiles } from '@/lib/files/reading/trial/hostile'
import { fill } from './filling'
import { watchOpened } from './opened'
import { freshData, percentile, plantOffice, say, serve } from './portal'

/**
 * Files that mean no good are brought by signed-in clerks, one after another and four at a time, while the public asks
 * for pages; then what was opened, and what memory is left a minute later. `npx tsx bench/hostile.ts [n]` takes every
 * nth file only.
 */
const EACH = Number(process.argv[2] ?? 1)
const CLERKS = 4
const EVERY = 50
const dataDir = freshData()
migrate(dataDir)
const pages = (await fill(60, 20)).flatMap(({ code }) => [`/${code}`, `/${code}/2025`])
const places = ['/', '/years/2025', '/search?q=%E5%85%AC%E5%BC%80', ...pages]
const clerks = await Promise.all(
  Array.from({ length: CLERKS }, async (_, at) => (await plantOffice(`hostile-${at}`, 2025)).clerk.cookie),
)
const files = hostileFiles
  .filter((_, at) => at % EACH === 0)
  .map(({ called, name, bytes }) => ({ called, name, bytes: bytes() }))
const portal = await serve(dataDir)

interface Ended {
  readonly called: string
  readonly milliseconds: number
  readonly said: string
}

async function bring({ called, name, bytes }: (typeof files)[number], cookie: string): Promise<Ended> {
  const begun = performance.now()
  const answer = await fetch(`${portal.origin}/office/import/files`, {
    method: 'POST',
    headers: { cookie, origin: portal.origin, 'content-type': 'application/octet-stream', 'x-file-name': name },
    body: Uint8Array.from(bytes),
  })
  const text = await answer.text()
  const { outcome, why } = answer.status === 413 ? { outcome: 'tooLarge', why: '文件太大' } : JSON.parse(text)
  return { called, milliseconds: performance.now() - begun, said: why || (outcome === 'read' ? 'a report' : '') }
}

/** Asks for public pages until `work` is done; gives how long each took. */
async function askMeanwhile(work: Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  let over = false
  void work.finally(() => {
    over = true
  })
  for (let at = 0; !over; at++) {
    const begun = performance.now()
    const answer = await fetch(`${portal.origin}${places[at % places.length]}`)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${places[at % places.length]} answered ${answer.status}`)
    times.push(performance.now() - begun)
    await setTimeout(EVERY)
  }
  return times
}

async function pass(called: string, atOnce: number): Promise<boolean> {
  const left = [...files]
  const ended: Ended[] = []
  const work = async (cookie = '') => {
    for (let file = left.shift(); file; file = left.shift()) ended.push(await bring(file, cookie))
  }
  const works = Promise.all(clerks.slice(0, atOnce).map(work))
  const times = await askMeanwhile(works)
  await works
  const slow = ended.toSorted((a, b) => b.milliseconds - a.milliseconds)[0]
  const mute = ended.filter(({ said }) => !/^[^\n]{6,120}$|^文件太大$/.test(said))
  const [p50, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  say(`${called}: ${ended.length} files, slowest ${slow?.milliseconds.toFixed(0)} ms (${slow?.called})`)
  say(`  public pages p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (wanted under 500), ${times.length} asked`)
  for (const { called: file, said } of mute) say(`  no sentence: ${file}: ${said}`)
  return mute.length === 0 && p95 < 500
}

const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${portal.pid}/status`, 'utf8'))?.[1]) / 1024
const children = () =>
  readFileSync(`/proc/${portal.pid}/task/${portal.pid}/children`, 'utf8').split(' ').filter(Boolean)

// A clerk opens the page first.
await fetch(`${portal.origin}/office/import`, { headers: { cookie: clerks[0] ?? '' } })
const quiet = await askMeanwhile(setTimeout(5000))
say(`before: public pages p95 ${percentile(quiet, 0.95).toFixed(0)} ms, ${memory().toFixed(0)} MB`)
const passed = [await pass('one after another', 1), await pass(`${CLERKS} at a time`, CLERKS)]

const watch = await watchOpened(portal.pid, dataDir, join(dataDir, 'opened.log'))
if (watch) {
  for (const file of files) await bring(file, clerks[0] ?? '')
  const { all, outside, written, called } = await watch.stop()
  say(`${all} files opened meanwhile, ${outside.length} outside, ${written.length} written, ${called.length} called`)
  for (const line of [...outside, ...written, ...called]) say(`  ${line}`)
  passed.push(outside.length + written.length + called.length === 0)
} else say('strace is not at hand: what is opened was not watched')

await setTimeout(65_000)
say(`a minute later: ${memory().toFixed(0)} MB (wanted under 200), ${children().length} processes apart`)
passed.push(memory() < 200, children().length === 0)
await portal.stop()
process.exit(passed.every(Boolean) ? 0 : 1)
