import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { migrate } from '@/db/migrate'
import { serveFolder } from './web-server'

const write = (dataDir: string, folder: string) => {
  const env = { ...process.env, NODE_ENV: 'production' as const, DATA_DIR: dataDir, PORT: '3999', ORIGIN: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.build/server.mjs', '--mirror', folder], {
    env,
    encoding: 'utf8',
  })
  expect([status, stderr.includes('Error')]).toEqual([0, false])
  return Number(/写入 (\d+) 个文件/.exec(stdout)?.[1])
}

test('the public goes on reading from a copy of files when the portal is down', async ({ page }) => {
  test.setTimeout(240_000)
  const dataDir = mkdtempSync(join(tmpdir(), 'mirrored-'))
  const folder = mkdtempSync(join(tmpdir(), 'mirror-'))
  process.env.DATA_DIR = dataDir
  migrate(dataDir)
  const load = spawn(process.execPath, ['--import', 'tsx', 'e2e/fixtures/load-sample.ts'], {
    env: process.env,
    stdio: 'inherit',
  })
  expect((await once(load, 'exit'))[0]).toBe(0)

  expect(write(dataDir, folder)).toBeGreaterThan(60)
  expect(write(dataDir, folder)).toBe(0)
  const web = await serveFolder(folder)
  process.stdout.write(`the mirror is served by ${web.name}; no portal runs\n`)
  const broken: string[] = []
  page.on('response', answer => {
    if (answer.status() >= 400) broken.push(answer.url())
  })
  await page.goto(web.origin)
  await page.getByRole('searchbox').fill('招生 公示')
  await page.getByRole('button', { name: '检索' }).click()
  await expect(page.getByRole('status')).toHaveText(/^找到 \d+ 份年报$/)
  await page
    .getByRole('link', { name: /教育局2025年/ })
    .first()
    .click()
  await expect(page).toHaveURL(`${web.origin}/fenglan-jyj/2025/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2025年政府信息公开工作年度报告')
  await expect(page.getByRole('table').first()).toBeVisible()
  const json = await page.request.get(`${web.origin}/fenglan-jyj/2025/report.json`)
  expect(((await json.json()) as { schema: string }).schema).toBe('annual-report/1')

  const word = page.getByRole('link', { name: /^Word/ })
  const [saved] = await Promise.all([page.waitForEvent('download'), word.click()])
  expect(
    readFileSync(await saved.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  await page.goto(`${web.origin}/fenglan-scjg/compare/`)
  await expect(page.getByRole('img', { name: /办理结果/ })).toBeVisible()
  await page.goto(`${web.origin}/years/2025/on-time/`)
  await expect(page.getByRole('rowheader', { name: '县级以上人民政府' })).toBeVisible()

  const seen = new Set<string>()
  const waiting = ['/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const answer = await page.request.get(web.origin + path)
    expect([path, answer.status()]).toEqual([path, 200])
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    for (const [, href = ''] of (await answer.text()).matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g))
      if (!href.startsWith('//')) waiting.push(href.replaceAll('&amp;', '&'))
  }
  expect(seen.size).toBeGreaterThan(60)
  expect(broken).toEqual([])
  await web.close()
  rmSync(dataDir, { recursive: true })
  rmSync(folder, { recursive: true })
})
