import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './portal'

test('a reader without script opens the first page, and no policy is broken', { tag: '@smoke' }, async ({
  browser,
  portal,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled, baseURL: portal.origin })
    const complaints: string[] = []
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    const answer = await page.goto('/')
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('script:not([src]):not([type="application/ld+json"])')).toHaveCount(0)
    expect(complaints).toEqual([])
    await page.close()
  }
})

test('a page that is not there is told in words, without script too, wherever it was asked for', async ({
  browser,
  portal,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: portal.origin })
  for (const path of ['/no-such-organ', '/no-such-organ/2023', '/sign-in/no-such-page']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.close()
})

test('who asks for less motion sees other colours at once, not level by level', async ({ page, portal }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(portal.origin)
  const moving = await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark'
    return document.getAnimations().length
  })
  expect(moving).toBe(0)
})

test('a wrong setting stops the start and is named', async () => {
  const { status, stderr } = spawnSync(process.execPath, ['.build/server.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, PORT: '3000x', TRUST_PROXY: 'maybe' },
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(/PORT.*\n.*TRUST_PROXY/)
})

test('SIGTERM ends the portal with code 0', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'portal-end-'))
  const port = String(20_000 + (process.pid % 20_000))
  const child = spawn(process.execPath, ['.build/server.mjs'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: port, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  for await (const line of child.stdout) if (String(line).includes(`http://localhost:${port}`)) break
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  rmSync(dataDir, { recursive: true })
})
