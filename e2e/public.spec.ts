import { eq } from 'drizzle-orm'
import { person } from '@/db/schema'
import { loadSample } from '@/lib/desk/sample'
import { store } from '@/lib/desk/store'
import { endpoints } from '@/lib/open/endpoints'
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
