import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import { FLAGS, findBrowser } from '@/e2e/browser'
import { fillOnce } from './filling'
import { percentile, say, serve } from './portal'

/**
 * What a reader on a slow telephone sees, by the browser's own entries: `npx tsx bench/vitals.ts [FOLDER]`.
 * 1.6 Mbit/s with 150 ms to and fro, a processor four times slower, an empty cache; HTML and CSS by brotli.
 */
const FOLDER = process.argv[2] ?? join(tmpdir(), 'scale', '1000')
const ROUNDS = 5
const WANTED = { paint: 1500, shift: 0, html: 30, css: 15 }
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }

const PAGES = {
  'report page': '/b00001/2025',
  'list of a year': '/years/2025',
  'first page': '/',
  'page of an organ': '/b00001',
  search: `/search?q=${encodeURIComponent('公开')}`,
}

interface Vitals {
  readonly paint: number
  readonly shift: number
  readonly html: number
  readonly css: number
  readonly blocking: number
}

fillOnce(FOLDER, 1000, 500)
const portal = await serve(FOLDER)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS })
let good = true

say(
  '| page, slow 4G, processor / 4 | largest paint ms | layout shift | HTML KB | CSS KB | blocking scripts |\n|---|---|---|---|---|---|',
)
for (const [name, path] of Object.entries(PAGES)) {
  await look(browser, portal.origin + path)
  const rounds: Vitals[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push(await look(browser, portal.origin + path))
  const paint = percentile(
    rounds.map(one => one.paint),
    0.5,
  )
  const [{ html, css, blocking } = { html: 0, css: 0, blocking: 0 }] = rounds
  const shift = Math.max(...rounds.map(one => one.shift))
  good &&= paint < WANTED.paint && shift <= WANTED.shift && html < WANTED.html && css < WANTED.css && blocking === 0
  say(`| ${name} | ${paint.toFixed(0)} | ${shift.toFixed(3)} | ${html.toFixed(1)} | ${css.toFixed(1)} | ${blocking} |`)
}
say(`wanted: under ${WANTED.paint} ms, shift ${WANTED.shift}, HTML under ${WANTED.html} KB, CSS under ${WANTED.css} KB`)
await browser.close()
await portal.stop()
process.exit(good ? 0 : 1)

async function look(chrome: Browser, address: string): Promise<Vitals> {
  const context = await chrome.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  const devTools = await context.newCDPSession(page)
  await devTools.send('Network.enable')
  await devTools.send('Network.emulateNetworkConditions', SLOW)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const received = new Map<string, number>()
  const types = new Map<string, string>()
  devTools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    received.set(requestId, encodedDataLength),
  )
  await page.addInitScript(watch)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(1000)
  const seen = await told(page)
  const weigh = (kind: string) =>
    [...received].reduce((sum, [id, bytes]) => sum + (types.get(id) === kind ? bytes : 0), 0) / 1024
  await context.close()
  return { ...seen, html: weigh('Document'), css: weigh('Stylesheet') }
}

declare global {
  interface Window {
    seen: { paint: number; shift: number }
  }
}

/** Runs in the page: keeps the browser's entries on what was painted and what moved. */
function watch(): void {
  window.seen = { paint: 0, shift: 0 }
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.seen.paint = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.seen.shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Scripts that stand before the text and neither wait nor go beside it hold the page up. */
function told(page: Page): Promise<{ paint: number; shift: number; blocking: number }> {
  return page.evaluate(() => ({
    ...window.seen,
    blocking: document.querySelectorAll('script[src]:not([async]):not([defer]):not([type="module"])').length,
  }))
}
