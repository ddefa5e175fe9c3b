import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { migrate } from '@/db/migrate'
import { FLAGS, findBrowser } from '@/e2e/browser'
import { freshData, plantOffice, say, serve } from './portal'

/** How much JavaScript each kind of editing page loads, gzipped, as the browser asks for it. */
const YEAR = 2025
const dataDir = freshData()
migrate(dataDir)
const { place, clerk } = await plantOffice('weight', YEAR)
const portal = await serve(dataDir)
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS })
let heaviest = 0

say('| page | JavaScript, gzipped |\n|---|---|')
for (const section of ['applications', 'overview', 'other']) {
  const context = await browser.newContext()
  const [name = '', value = ''] = clerk.cookie.split('=')
  await context.addCookies([{ name, value, url: portal.origin }])
  const page = await context.newPage()
  let bytes = 0
  const bodies: Promise<void>[] = []
  page.on('response', answer => {
    if (answer.request().resourceType() !== 'script') return
    bodies.push(
      answer.body().then(body => {
        const size = gzipSync(body).length
        bytes += size
        if (process.argv.includes('--each')) say(`${answer.url().split('/').at(-1)} ${size}`)
      }),
    )
  })
  await page.goto(`${portal.origin}/office/${place.organ}/${YEAR}/${section}`, { waitUntil: 'networkidle' })
  await page.waitForTimeout(1500)
  await Promise.all(bodies)
  heaviest = Math.max(heaviest, bytes)
  say(`| ${section} | ${(bytes / 1000).toFixed(0)} KB |`)
  await context.close()
}
await browser.close()
await portal.stop()
say(`heaviest ${(heaviest / 1000).toFixed(0)} KB (wanted under 300)`)
process.exit(heaviest < 300_000 ? 0 : 1)
