import { existsSync, readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { FLAGS, findBrowser } from '@/e2e/browser'
import { readReport } from '@/lib/files/read'
import { readInWorker } from '@/lib/files/reading/in-worker'
import { writeReport } from '@/lib/files/write'
import { writeInWorker } from '@/lib/files/writing/in-worker'
import { percentile, say } from './portal'
import { someCopy } from './some-copy'

/** How fast files are written and read, and how a PDF compares with a browser that prints the same report. */
const ROUNDS = 30
const PRINTED = 10
const BATCH = 500

const median = async (rounds: number, work: (seed: number) => unknown) => {
  const times: number[] = []
  for (let seed = 0; seed < rounds; seed++) {
    const begun = performance.now()
    await work(seed)
    times.push(performance.now() - begun)
  }
  return percentile(times, 0.5)
}

const copies = Array.from({ length: ROUNDS }, (_, seed) => ({
  ...someCopy(seed),
  edition: { number: 1, hash: 'ab'.repeat(32), address: `https://a.gov.cn/x/2023/${seed + 1}`, publishedAt: 1.7e12 },
}))
const copyAt = (seed: number) => copies[seed % copies.length] ?? someCopy(seed)

const begun = performance.now()
writeReport('pdf', copyAt(0))
const cold = performance.now() - begun
const pdf = await median(ROUNDS, seed => writeReport('pdf', copyAt(seed)))

const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS })
const page = await browser.newPage()
const print = async (seed: number) => {
  await page.setContent(Buffer.from(writeReport('html', copyAt(seed))).toString())
  await page.pdf({ format: 'A4', tagged: true, outline: true })
}
await print(0)
const printed = await median(PRINTED, print)
await browser.close()
say(`pdf: ${pdf.toFixed(0)} ms warm (wanted under 60), ${cold.toFixed(0)} ms cold`)
say(`pdf printed by Chromium: ${printed.toFixed(0)} ms, ${(printed / pdf).toFixed(1)} times as long (wanted 5)`)

for (const kind of ['docx', 'xlsx', 'csv', 'json', 'html'] as const) {
  const time = await median(ROUNDS, seed => writeReport(kind, copyAt(seed)))
  say(`${kind}: ${time.toFixed(1)} ms${kind === 'docx' ? ' (wanted under 80)' : ''}`)
}

const files = Array.from({ length: BATCH }, (_, seed) => writeReport('docx', copyAt(seed)))
const fileAt = (at: number) => files[at] ?? new Uint8Array()
const read = await median(ROUNDS, seed => readReport(fileAt(seed), `${seed}.docx`))
say(`docx read here: ${read.toFixed(0)} ms`)

// As the portal does it: written and read in processes apart, which `npm start` has built.
Object.assign(process.env, { NODE_ENV: 'production' })
const [coldApart, pdfApart] = [
  await median(1, seed => writeInWorker('pdf', copyAt(seed))),
  await median(ROUNDS, seed => writeInWorker('pdf', copyAt(seed))),
]
say(`pdf in a process apart: ${pdfApart.toFixed(0)} ms warm, ${coldApart.toFixed(0)} ms with its start`)
const others = new Set(children())
const first = await median(1, seed => readInWorker(fileAt(seed), `${seed}.docx`))
const readApart = await median(ROUNDS, seed => readInWorker(fileAt(seed), `${seed}.docx`))
say(
  `docx read in a process apart: ${readApart.toFixed(0)} ms (wanted under 150), ${first.toFixed(0)} ms with its start`,
)

const start = performance.now()
const before = process.memoryUsage().rss
const left = files.map((file, at) => ({ file, at }))
let [whole, most] = [0, 0]
const work = async () => {
  for (let next = left.shift(); next; next = left.shift()) {
    const result = await readInWorker(next.file, `${next.at}.docx`)
    if (result.ok && result.unsure.length === 0) whole++
    most = Math.max(most, readersMemory())
  }
}
// The portal reads two files at once.
await Promise.all([work(), work()])
const seconds = (performance.now() - start) / 1000
const grown = (process.memoryUsage().rss - before) / 1024 / 1024
say(
  `${BATCH} docx in a batch: ${(BATCH / seconds).toFixed(0)} files/s, ${whole} read without doubt; readers ${most.toFixed(0)} MB together, here ${grown.toFixed(0)} MB more`,
)
process.exit(whole === BATCH && printed / pdf >= 5 ? 0 : 1)

function readersMemory(): number {
  const readers = children().filter(pid => !others.has(pid))
  return readers.reduce((sum, pid) => sum + memoryOf(pid), 0)
}

function children(): string[] {
  const here = `/proc/${process.pid}/task/${process.pid}/children`
  return existsSync(here) ? readFileSync(here, 'utf8').split(' ').filter(Boolean) : []
}

function memoryOf(pid: string): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
