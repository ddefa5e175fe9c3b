import { chromium } from '@playwright/test'
import { FLAGS, findBrowser } from '@/e2e/browser'
import { readReport } from '@/lib/files/read'
import { writeReport } from '@/lib/files/write'
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
const read = await median(ROUNDS, seed => readReport(files[seed] ?? new Uint8Array(), `${seed}.docx`))
say(`docx read: ${read.toFixed(0)} ms (wanted under 150)`)

const start = performance.now()
let whole = 0
for (const [at, file] of files.entries()) {
  const result = await readReport(file, `${at}.docx`)
  if (result.ok && result.unsure.length === 0) whole++
}
const seconds = (performance.now() - start) / 1000
const memory = process.memoryUsage().rss / 1024 / 1024
say(
  `${BATCH} docx in a batch: ${(BATCH / seconds).toFixed(0)} files/s, ${whole} read without doubt, ${memory.toFixed(0)} MB`,
)
process.exit(whole === BATCH && printed / pdf >= 5 ? 0 : 1)
