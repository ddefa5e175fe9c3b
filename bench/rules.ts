import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { FLAGS, findBrowser } from '@/e2e/browser'
import { check } from '@/lib/rules'
import { percentile, say } from './portal'
import { sightOf } from './sights'

/**
 * All rules over a full report with last year's: in Node, in a batch, over longer and longer prose, and in the browser.
 * `npx tsx bench/rules.ts`
 */
const PROSE = 10_000
const BATCH = 10_000
/** As long as most reports are. */
const USUAL = 2_000

const again = timesOf(400, PROSE, 1)
const fresh = timesOf(200, PROSE, 200)
const lengths = [10_000, 30_000, 100_000].map(length => ({ length, ms: percentile(timesOf(30, length, 30), 0.5) }))
const [long, usual] = [batch(PROSE), batch(USUAL)]
const browser = await inBrowser()

say('| all rules | measured | wanted |\n|---|---|---|')
say(row(`Node, ${PROSE} characters, one report again and again, median`, ms(percentile(again, 0.5)), ''))
say(row(`Node, ${PROSE} characters, another report each time, median`, ms(percentile(fresh, 0.5)), 'under 5 ms'))
say(row(`Node, ${PROSE} characters, another report each time, p95`, ms(percentile(fresh, 0.95)), ''))
for (const { length, ms: took } of lengths)
  say(
    row(
      `Node, ${length} characters, median`,
      `${ms(took)}, ${((took / length) * 1000).toFixed(2)} µs a character`,
      'linear',
    ),
  )
say(row(`${BATCH} reports of ${USUAL} characters`, `${usual.toFixed(1)} s`, 'under 30 s'))
say(row(`${BATCH} reports of ${PROSE} characters`, `${long.toFixed(1)} s`, ''))
say(row(`Chromium, ${PROSE} characters, another report each time, median`, ms(percentile(browser, 0.5)), 'under 16 ms'))
process.exit(percentile(fresh, 0.5) < 5 && percentile(browser, 0.5) < 16 && usual < 30 ? 0 : 1)

/** Milliseconds of each check, after the engine has warmed up on other reports. */
function timesOf(rounds: number, characters: number, reports: number): number[] {
  for (let seed = 1; seed <= 40; seed++) check(sightOf(characters, -seed))
  const sights = Array.from({ length: reports }, (_, seed) => sightOf(characters, seed))
  return Array.from({ length: rounds }, (_, round) => {
    const sight = sights[round % sights.length]
    const begun = performance.now()
    if (sight) check(sight)
    return performance.now() - begun
  })
}

/** Seconds for a batch; reports are written in between, uncounted. */
function batch(characters: number): number {
  let took = 0
  for (let seed = 0; seed < BATCH; seed++) {
    const sight = sightOf(characters, seed)
    const begun = performance.now()
    check(sight)
    took += performance.now() - begun
  }
  return took / 1000
}

async function inBrowser(): Promise<number[]> {
  const bundled = await build({
    stdin: {
      contents: `import { check } from '@/lib/rules'; globalThis.check = check`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  })
  const chrome = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS })
  const page = await chrome.newPage()
  await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' })
  const warming = Array.from({ length: 40 }, (_, seed) => sightOf(PROSE, -seed - 1))
  const sights = Array.from({ length: 100 }, (_, seed) => sightOf(PROSE, seed))
  const times = await page.evaluate(
    ([before, list]) => {
      const { check: inPage } = globalThis as unknown as { check: (sight: unknown) => unknown }
      for (const sight of before) inPage(sight)
      return list.map(sight => {
        const begun = performance.now()
        inPage(sight)
        return performance.now() - begun
      })
    },
    [warming, sights] as const,
  )
  await chrome.close()
  return times
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`
}

function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}
