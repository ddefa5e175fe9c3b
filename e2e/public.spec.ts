import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { person } from '@/db/schema'
import { loadSample } from '@/lib/desk/sample'
import { store } from '@/lib/desk/store'
import { endpoints } from '@/lib/open/endpoints'
import { readBlock } from '@/lib/report/pasted-block'
import { expect, test } from './portal'

const REPORT = { organ: 'fenglan-jyj', year: 2025 }

test.beforeEach(async ({ portal }) => {
  process.env.DATA_DIR = portal.dataDir
  const [known] = await store().read.select().from(person).where(eq(person.login, 'district-admin'))
  if (!known) await loadSample()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader finds a report by its words and reads it', async ({ page, portal }) => {
    await page.goto(portal.origin)
    await page.getByRole('searchbox').fill('招生 公示')
    await page.getByRole('button', { name: '检索' }).click()
    await expect(page.getByRole('status')).toHaveText(/^找到 \d+ 份年报$/)
    await expect(page.locator('mark').first()).toBeVisible()
    await page
      .getByRole('listitem')
      .getByRole('link', { name: /教育局2025年/ })
      .first()
      .click()
    await expect(page).toHaveURL(`${portal.origin}/fenglan-jyj/2025`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('2025年政府信息公开工作年度报告')
  })

  test('a reader finds a report by search, reads it, compares its years and takes it along in every kind', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('searchbox').fill('市场监督管理局')
    await page.getByRole('button', { name: '检索' }).click()
    await page
      .getByRole('link', { name: /市场监督管理局2025年/ })
      .first()
      .click()
    await expect(page.getByRole('table')).toHaveCount(3)
    await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: /^三、/ }).click()
    await expect(page.locator('h2:target')).toHaveText(/^三、/)
    const begin: Record<string, string> = { Word: 'PK', PDF: '%PDF', Excel: 'PK', CSV: '\ufeff', JSON: '{' }
    for (const [name, mark] of Object.entries(begin)) {
      const link = page
        .getByRole('region', { name: '下载' })
        .getByRole('link', { name: new RegExp(`${name}.*约 \\d+ KB`) })
      const [saved] = await Promise.all([page.waitForEvent('download'), link.click()])
      expect([name, readFileSync(await saved.path(), 'utf8').startsWith(mark)]).toEqual([name, true])
    }
    await page.getByRole('link', { name: '历年数据比较' }).click()
    const outcomes = page.getByRole('region', { name: '办理结果', exact: true })
    await expect(outcomes.getByRole('columnheader', { name: '2024年' })).toBeVisible()
    await expect(outcomes.getByRole('columnheader', { name: '2025年' })).toBeVisible()
  })

  test('a reader goes from the first page through the tree to an organ, and sees who kept the deadline', async ({
    page,
  }) => {
    await page.goto('/')
    const due = page.getByRole('region', { name: /年报按时公开情况/ })
    if ((await due.count()) > 0) {
      await due.getByRole('heading').getByRole('link').click()
      const row = page.getByRole('row', { name: /县级以上人民政府/ })
      const [due1 = 0, onTime = 0, late = 0, archived = 0, missing = 0] = (await row.getByRole('cell').allInnerTexts())
        .slice(1, 6)
        .map(Number)
      expect(onTime + late + archived + missing).toBe(due1)
      await page.goto('/')
    }
    await page.getByRole('region', { name: '按机关查阅' }).getByRole('link', { name: '区教育局' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('澄岚市枫澜区教育局')
    await page.getByRole('link', { name: '澄岚市枫澜区人民政府' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('下级机关')
    await expect(page.getByRole('link', { name: '柳汀镇政府' })).toBeVisible()
  })

  test('a reader sorts and filters the organs of a year', async ({ page, portal }) => {
    await page.goto(`${portal.origin}/years/2025`)
    await page.getByRole('link', { name: '新收申请' }).click()
    const column = page.getByRole('table').locator('tbody td:nth-child(2)')
    const figures = (await column.allInnerTexts()).map(Number)
    expect(figures.length).toBeGreaterThan(5)
    expect(figures).toEqual(figures.toSorted((a, b) => b - a))
    await page.getByRole('combobox', { name: '类型' }).selectOption('department')
    await page.getByRole('button', { name: '筛选' }).click()
    const departments = (await (
      await fetch(`${portal.origin}/api/v1/reports?year=2025&kind=department&limit=100`)
    ).json()) as { data: { organName: string }[] }
    const organs = (await page.getByRole('rowheader').getByRole('link').allInnerTexts()).toSorted()
    expect(organs.length).toBeGreaterThan(2)
    expect(organs).toEqual(departments.data.map(one => one.organName).toSorted())
    expect(organs.join()).not.toContain('澄岚市枫澜区人民政府,')
    await page.getByRole('link', { name: '清除筛选' }).click()
    await expect(page).toHaveURL(`${portal.origin}/years/2025`)
  })
})

test('the table of a year is copied cell by cell, as a workbook takes it', async ({ page, context, portal }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${portal.origin}/years/2025`)
  const [html, text] = await page.evaluate(async () => {
    const table = document.querySelector('table')
    if (table) getSelection()?.selectAllChildren(table)
    document.execCommand('copy')
    const [item] = await navigator.clipboard.read()
    const as = async (type: string) => (await item?.getType(type))?.text() ?? ''
    return [await as('text/html'), await as('text/plain')] as const
  })
  const report = (await (await fetch(`${portal.origin}/fenglan-scjg/2025/report.json`)).json()) as {
    figures: Record<string, number>
  }
  const lines = text.split('\n').map(line => line.split('\t').map(cell => cell.trim()))
  const head = lines.find(([first]) => first === '机关') ?? []
  const row = lines.find(([first]) => first === '澄岚市枫澜区市场监督管理局') ?? []
  expect(row).toHaveLength(head.length)
  const at = (name: string) => row[head.indexOf(name)]
  expect(at('新收申请')).toBe(String(report.figures['applications.received.total']))
  expect(at('首次发布')).toMatch(/^2026年\d+月\d+日$/)
  expect(at('版本')).toBe('有更正')
  const pasted = readBlock({ text, html }).find(cells => cells[0]?.text.trim() === '澄岚市枫澜区市场监督管理局')
  expect(pasted?.map(cell => cell?.text.trim())).toEqual(row)
})

test('at the largest letters no page is wider than a small telephone', async ({ page, context, portal }) => {
  await context.addCookies([{ name: 'view', value: 'large', url: portal.origin }])
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    '/',
    '/fenglan-scjg',
    '/fenglan-scjg/2025',
    '/fenglan-scjg/2025/changes',
    '/fenglan-scjg/compare',
    '/years/2025',
    '/years/2025/on-time',
    '/organs/fenglan',
    '/search?q=公开',
    '/compare?year=2025&organs=fenglan-jyj,fenglan-scjg',
    '/data',
    '/rules',
  ]) {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('data-text', 'large')
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320])
  }
})

test('a chart is saved as a picture, by script alone', async ({ page, portal }) => {
  await page.goto(`${portal.origin}/fenglan-scjg/compare`)
  const chart = page.getByRole('region', { name: '办理结果', exact: true })
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('button', { name: '图（PNG）' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('outcomes.png')
  const bytes = readFileSync(await saved.path())
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1400)
})

for (const [voice, offered] of [
  ['zh-CN', true],
  ['en-US', false],
] as const)
  test(`reading aloud is ${offered ? 'offered' : 'not offered'} where the browser speaks ${voice}`, async ({
    page,
    portal,
  }) => {
    await page.addInitScript(lang => {
      const said: string[] = []
      Object.assign(window, { said })
      speechSynthesis.getVoices = () => [{ lang } as SpeechSynthesisVoice]
      speechSynthesis.speak = one => {
        said.push(one.text)
        setTimeout(() => one.onend?.(new Event('end') as SpeechSynthesisEvent), 5)
      }
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined, get: () => null })
    }, voice)
    await page.goto(`${portal.origin}/fenglan-jyj/2025`)
    const button = page.locator('#read-aloud')
    if (!offered) return expect(button).toBeHidden()
    await button.click()
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { said: string[] }).said.length))
      .toBeGreaterThan(20)
    await expect(button).toHaveText('朗读正文')
  })

test('a search that finds nothing, or means nothing, is answered in words', async ({ page, portal }) => {
  for (const query of ['没有这样的词', '"', "' OR 1=1 --", '((((']) {
    const answer = await page.goto(`${portal.origin}/search?q=${encodeURIComponent(query)}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByText('没有找到')).toBeVisible()
  }
})

test('every call that the open data shows works, and answers what its shape says', async ({ portal }) => {
  for (const endpoint of Object.values(endpoints)) {
    const answer = await fetch(`${portal.origin}/api/v1${endpoint.example(REPORT)}`)
    expect([endpoint.id, answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([
      endpoint.id,
      200,
      '*',
    ])
    expect(answer.headers.get('etag')).toBeTruthy()
    const body = (await answer.json()) as { data: unknown[]; next: string | null }
    const rows = endpoint.list ? body.data : [body]
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(endpoint.row.safeParse(row)).toMatchObject({ success: true })
  }
})

test('the open data comes page by page to its end, as csv too, and says what it cannot answer', async ({ portal }) => {
  const read = async (path: string) => (await fetch(`${portal.origin}/api/v1${path}`)).json()
  const all = (await read('/reports?limit=500')) as { data: { organ: string; year: number }[]; next: null }
  expect(all.next).toBeNull()
  const seen: unknown[] = []
  for (let next: string | null = ''; next !== null; ) {
    const page: { data: unknown[]; next: string | null } = await read(`/reports?limit=3${next && `&cursor=${next}`}`)
    expect(page.data.length).toBeLessThanOrEqual(3)
    seen.push(...page.data)
    next = page.next
  }
  expect(seen).toEqual(all.data)
  const changes = (await read('/changes?limit=500')) as { data: { publishedAt: string }[] }
  expect(changes.data.map(one => one.publishedAt)).toEqual(changes.data.map(one => one.publishedAt).toSorted())
  const csv = await (await fetch(`${portal.origin}/api/v1/reports?limit=3&format=csv`)).text()
  expect(csv.trim().split('\r\n')).toHaveLength(4)
  const refused = await fetch(`${portal.origin}/api/v1/reports?yaer=2024&limit=0`)
  expect(refused.status).toBe(400)
  expect(Object.keys(((await refused.json()) as { fields: object }).fields).toSorted()).toEqual(['limit', 'yaer'])
  expect((await fetch(`${portal.origin}/api/v1/reports/nobody/2024`)).status).toBe(404)
})

test('a whole year can be taken at once', async ({ portal }) => {
  const take = async (file: string) => (await fetch(`${portal.origin}/data/2025/${file}`)).text()
  const lines = (await take('reports.jsonl')).trim().split('\n')
  expect(lines.map(line => (JSON.parse(line) as { schema: string }).schema)).toEqual(lines.map(() => 'annual-report/1'))
  const [head = '', ...rows] = (await take('figures.csv')).trim().split('\r\n')
  expect(rows).toHaveLength(lines.length)
  expect(head.split(',')).toContain('"applications.received.total"')
  expect((await take('reports.csv')).trim().split('\r\n').length).toBeGreaterThanOrEqual(lines.length + 1)
  expect((await fetch(`${portal.origin}/data/1999/reports.csv`)).status).toBe(404)
})

test('feeds and the site map lead to pages that are there', async ({ portal }) => {
  const [feed, map] = await Promise.all(
    ['/feed.xml', '/sitemap.xml'].map(async path => (await fetch(portal.origin + path)).text()),
  )
  const links = [
    ...(feed ?? '').matchAll(/<link rel="alternate" type="text\/html" href="([^"]+)"/g),
    ...(map ?? '').matchAll(/<loc>([^<]+)<\/loc>/g),
  ].map(([, href]) => new URL(href ?? '').pathname)
  expect(links.length).toBeGreaterThan(40)
  for (const path of new Set(links)) expect([path, (await fetch(portal.origin + path)).status]).toEqual([path, 200])
})
