import { readFile } from 'node:fs/promises'
import { eq } from 'drizzle-orm'
import { person } from '@/db/schema'
import { loadSample } from '@/lib/desk/sample'
import { store } from '@/lib/desk/store'
import { expect, test } from './portal'

test.beforeEach(async ({ portal }) => {
  process.env.DATA_DIR = portal.dataDir
  const [known] = await store().read.select().from(person).where(eq(person.login, 'district-admin'))
  if (!known) await loadSample()
})

test.use({ javaScriptEnabled: false })

test('a reader compares two years of an organ, reads a rate with its counts and takes the numbers along', async ({
  page,
}) => {
  await page.goto('/fenglan-scjg')
  await page.getByRole('link', { name: '历年数据比较' }).click()
  await expect(page).toHaveURL(/\/fenglan-scjg\/compare$/)
  const intake = page.getByRole('region', { name: '申请的收到和办理', exact: true })
  await expect(intake.getByRole('img', { name: /申请的收到和办理/ })).toBeVisible()
  const row = intake.getByRole('row', { name: /本年新收/ })
  const figures = (await row.getByRole('cell').allInnerTexts()).map(Number)
  expect(figures.length).toBeGreaterThan(1)
  expect(figures.every(Number.isInteger)).toBe(true)

  const rates = page.getByRole('region', { name: '比率', exact: true })
  const withheld = rates.getByRole('row', { name: /^不予公开率/ })
  await expect(withheld.getByRole('rowheader')).toContainText('不予公开 ÷ 本年度办理结果总计')
  for (const cell of await withheld.getByRole('cell').allInnerTexts()) {
    const [, percent, part, base] = /([\d.]+)%\s*(\d+) \/ (\d+)/.exec(cell) ?? []
    expect(Number(percent)).toBeCloseTo((100 * Number(part)) / Number(base), 0)
  }

  const saved = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), intake.getByRole('link', { name }).click()])
    return readFile(await download.path(), 'utf8')
  }
  const csv = await saved('数据（CSV）')
  for (const figure of figures) expect(csv).toMatch(new RegExp(`"applications\\.received\\.total",[^\\r]*,${figure},`))
  expect(await saved('图（SVG）')).toMatch(/^<\?xml[\s\S]*<title[^>]*>申请的收到和办理[\s\S]*<\/svg>\n$/)
})

test('a reader puts organs of one year beside each other by links alone; few cases are not ranked', async ({
  page,
}) => {
  await page.goto('/years/2025')
  await page.getByRole('link', { name: '比较2025年的几个机关' }).click()
  await page.getByRole('searchbox').fill('市场监督')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('link', { name: /^加入/ }).first().click()
  await expect(page.getByText('再选一个机关')).toBeVisible()
  for (const organ of [/住房/, /教育/])
    await page.getByRole('link', { name: organ }).filter({ hasNotText: '首页' }).first().click()
  await expect(page).toHaveURL(/organs=fenglan-scjg,fenglan-zjj,fenglan-jyj/)
  const row = page.getByRole('region', { name: '比率', exact: true }).getByRole('row', { name: /^公开率/ })
  const cells = await row.getByRole('cell').allInnerTexts()
  expect(cells).toHaveLength(3)
  for (const cell of cells) {
    const [, base] = /\/ (\d+)/.exec(cell) ?? []
    expect([cell, cell.includes('第 ')]).toEqual([cell, Number(base) >= 30])
  }
  await page.getByRole('link', { name: /^去掉/ }).first().click()
  await expect(page).toHaveURL(/organs=fenglan-zjj,fenglan-jyj/)
})

test('a number in a report leads to what it means and what it was; a form that had none is named', async ({ page }) => {
  await page.goto('/fenglan-jyj/2025')
  await page.locator('[id="proactive.normativeDocuments.inForce"] a').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('现行有效件数')
  await expect(page.getByText('请与司法行政部门核对')).toBeVisible()
  await expect(page.getByText(/2020年的年报按国办公开办函〔2019〕60号填报，没有“/)).toBeVisible()
  await page.goto('/fenglan-jyj/2025')
  await page
    .getByRole('rowheader', { name: /本年新收/ })
    .getByRole('link')
    .click()
  await expect(page.getByRole('rowheader')).toHaveText([
    '自然人',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
    '总计',
  ])
})

test('a reader sees what changed since last year, and what a correction changed', async ({ page, portal }) => {
  await page.goto('/fenglan-jyj/2025')
  await page.getByRole('link', { name: '与2024年相比' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025年与2024年相比')
  await expect(page.getByRole('row', { name: /本年新收.*总计/ })).toBeVisible()
  await expect(page.locator('.redline [data-kept]').first()).toBeVisible()
  const href = await page.locator('.redline a:has(ins)').first().getAttribute('href')
  await page.goto(portal.origin + href)
  await expect(page.locator(':target')).toBeVisible()

  await page.goto('/fenglan-scjg/2025')
  await page.getByText('全部版本').click()
  await expect(page.getByRole('listitem').getByRole('link', { name: '与第 1 版逐句对照' })).toBeVisible()
  await page.getByRole('paragraph').getByRole('link', { name: '与第 1 版逐句对照' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第 2 版与第 1 版相比')
  await expect(page.getByText('更正说明')).toBeVisible()
  await expect(page.getByText(/有 \d+ 个数据不同/)).toBeVisible()
})

test('a comparison of nobody, of too many, or of what no form knows is answered in words', async ({ page, portal }) => {
  const statusOf = async (path: string) => (await fetch(portal.origin + path)).status
  expect(await statusOf('/nobody-here/compare')).toBe(404)
  expect(await statusOf('/fenglan-jyj/compare?figure=applications.nothing')).toBe(404)
  expect(await statusOf('/fenglan-jyj/compare/nothing.svg')).toBe(404)
  expect(await statusOf('/compare?year=1999')).toBe(404)
  expect(await statusOf('/compare?year=2025&organs=nobody-here')).toBe(200)
  await page.goto('/compare?year=2025&q=没有这样的机关')
  await expect(page.getByRole('status')).toHaveText('没有找到这样的机关')
})
