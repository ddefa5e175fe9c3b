import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { formatOfYear } from '@/lib/formats'
import { cellsOf, enteredCells } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import type { Format, GridKey } from '@/lib/report/format'
import { decide } from './deeds'
import { awake, expect, test } from './office'

const suqian = JSON.parse(readFileSync('e2e/fixtures/suqian-2023.json', 'utf8')) as Record<string, Figure>
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] }
const formOf = (year: number) => formatOfYear(year) as Format
const text = (figure: Figure | undefined) => String(figure ?? '')

const cell = (page: Page, address: string) => page.locator(`input[data-address="${address}"]`)
const saved = (page: Page) => expect(page.getByText(/^已保存 \d/)).toBeVisible({ timeout: 15_000 })

/** Types a table as a clerk does: into the first cell, then Tab after each figure. */
const typeTable = async (page: Page, year: number, key: GridKey, figures: Record<string, Figure>) => {
  const cells = enteredCells(formOf(year), key)
  await expect(cell(page, cells[0]?.address ?? '')).toBeEditable()
  await cell(page, cells[0]?.address ?? '').focus()
  for (const { address } of cells) {
    await expect(cell(page, address)).toBeFocused()
    await page.keyboard.type(text(figures[address]))
    await page.keyboard.press('Tab')
  }
  await saved(page)
}

/** A table as Excel puts it on the clipboard, with every total, from the first row of the form to the last. */
const asBlock = (year: number, key: GridKey, figures: Record<string, Figure>) => {
  const rows = new Map<string, string[]>()
  for (const one of cellsOf(formOf(year)).filter(one => one.section === key))
    rows.set(one.row, [...(rows.get(one.row) ?? []), text(figures[one.address])])
  return [...rows.values()].map(row => row.join('\t')).join('\n')
}

const pasteTable = async (page: Page, year: number, key: GridKey, figures: Record<string, Figure>) => {
  await page.evaluate(block => navigator.clipboard.writeText(block), asBlock(year, key, figures))
  const first = cell(page, enteredCells(formOf(year), key)[0]?.address ?? '')
  await expect(first).toBeEditable()
  await first.focus()
  await page.keyboard.press('ControlOrMeta+v')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^放入这/ })
    .click()
  await saved(page)
}

const write = async (page: Page, ...paragraphs: string[]) => {
  const stored = page.waitForResponse(answer => answer.request().method() === 'POST')
  await page.getByRole('textbox', { name: /的文字$/ }).click()
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.insertText(paragraph)
  }
  await stored
  await saved(page)
}

/** Explains every warning on the checklist, one after the other. */
const explainEach = async (page: Page, home: string, text: string) => {
  await page.goto(home)
  const open = page.getByRole('form', { name: /^写情况说明：/ })
  const warnings = await open.count()
  for (let left = warnings; left > 0; left--) {
    await open.first().getByText('写情况说明', { exact: true }).click()
    await open.first().getByRole('textbox').fill(text)
    await open.first().getByRole('button', { name: '保存情况说明' }).click()
    await expect(open).toHaveCount(left - 1)
  }
  return warnings
}

const submit = async (page: Page, home: string) => {
  await page.goto(home)
  const button = page.getByRole('button', { name: '提交审核' })
  await awake(button)
  await button.click()
  await page.getByRole('dialog').getByRole('button', { name: '提交审核' }).click()
  await expect(page.getByText('待审核').first()).toBeVisible()
}

const publishedAs = async (page: Page, origin: string, path: string, year: number, figures: Record<string, Figure>) => {
  await page.goto(`${origin}${path}`)
  const json = (await (await fetch(`${origin}${path}/report.json`)).json()) as {
    figures: Record<string, Figure>
    schema: string
  }
  expect(json.schema).toBe('annual-report/1')
  const printed = await page
    .locator('td[headers]')
    .evaluateAll(cells => cells.map(one => [one.id, one.textContent?.trim() ?? '']))
  const shown = Object.fromEntries(printed) as Record<string, string>
  const cells = cellsOf(formOf(year))
  expect(Object.keys(json.figures)).toEqual(cells.map(one => one.address))
  for (const { address } of cells) {
    expect([address, json.figures[address]]).toEqual([address, figures[address]])
    expect([address, shown[address]]).toEqual([address, text(figures[address])])
  }
}

test('an organ types its report of 2020, is sent back once, and the public reads what was typed @smoke', async ({
  openAs,
  town,
  portal,
}) => {
  test.setTimeout(180_000)
  const organ = await town.organ('main-2020', { name: '沙坡头区政务服务中心', kind: 'institution' })
  const clerk = await openAs(await town.staff('main-clerk', 'clerk', organ), clipboard)
  const approver = await openAs(await town.staff('main-approver', 'approver', organ), clipboard)
  const figures = Object.fromEntries(cellsOf(formOf(2020)).map(one => [one.address, one.kindName === 'yuan' ? '0' : 0]))
  const home = '/office/main-2020/2020'

  await clerk.goto('/office?year=2020')
  await clerk.getByRole('button', { name: /^开始填报 .*2020年年报/ }).click()
  await expect(clerk).toHaveURL(home)
  for (const key of ['proactive', 'applications', 'litigation'] as const) {
    await clerk.goto(`${home}/${key}`)
    await typeTable(clerk, 2020, key, figures)
  }
  await clerk.goto(`${home}/overview`)
  await write(clerk, '2020年，本中心公开政府信息961条，其中门户网站74条，微博887条。', '全年没有收到政府信息公开申请。')
  await clerk.goto(`${home}/problems`)
  await write(clerk, '部分栏目更新不够及时。下一步按月检查，逐栏落实到人。')
  await submit(clerk, home)

  await approver.goto('/office?year=2020')
  await approver.getByRole('link', { name: '审核' }).first().click()
  await decide(approver, '退回', '请在第六部分写明没有其他事项')
  await expect(approver.getByText(/已退回/).first()).toBeVisible()

  await clerk.goto(home)
  await expect(clerk.getByText('请在第六部分写明没有其他事项').first()).toBeVisible()
  await clerk.goto(`${home}/other`)
  await write(clerk, '没有其他需要报告的事项。')
  await submit(clerk, home)

  await approver.goto(`${home}/review`)
  await expect(approver.getByText(/自您上次查看/).first()).toBeVisible()
  expect((await fetch(`${portal.origin}/main-2020/2020`)).status).toBe(404)
  await decide(approver, '审核通过')
  await expect(approver.getByText(/已审核/).first()).toBeVisible()
  await approver.goto(`${home}/review`)
  await decide(approver, '发布')
  await expect(approver.getByText(/^已发布，现在任何人都能看到/).first()).toBeVisible()

  await publishedAs(clerk, portal.origin, '/main-2020/2020', 2020, figures)
  await expect(clerk.getByText('部分栏目更新不够及时。下一步按月检查，逐栏落实到人。')).toBeVisible()
})

test('a city pastes its tables of 2023 and the public reads every figure', async ({ openAs, town, portal }) => {
  test.setTimeout(180_000)
  const organ = await town.organ('main-2023', { name: '宿迁市人民政府', level: 'city', kind: 'government' })
  const clerk = await openAs(await town.staff('city-clerk', 'clerk', organ), clipboard)
  const approver = await openAs(await town.staff('city-approver', 'approver', organ), clipboard)
  const home = '/office/main-2023/2023'
  await clerk.goto('/office?year=2023')
  await clerk.getByRole('button', { name: /^开始填报 .*2023年年报/ }).click()
  await expect(clerk).toHaveURL(home)
  for (const key of ['proactive', 'applications', 'litigation'] as const) {
    await clerk.goto(`${home}/${key}`)
    await pasteTable(clerk, 2023, key, suqian)
  }
  await clerk.goto(`${home}/overview`)
  await write(clerk, '2023年，全市新收政府信息公开申请3511件，上年结转96件。')
  await clerk.goto(`${home}/problems`)
  await write(clerk, '部分申请答复不够规范。下一步开展培训，统一文书格式。')
  const warnings = await explainEach(clerk, home, '文字部分另行印发，这里只写申请情况')
  expect(warnings).toBeGreaterThan(0)
  await submit(clerk, home)
  await approver.goto(`${home}/review`)
  await expect(approver.getByText('文字部分另行印发，这里只写申请情况')).toHaveCount(warnings)
  await decide(approver, '审核通过')
  await expect(approver.getByText(/已审核/).first()).toBeVisible()
  await approver.goto(`${home}/review`)
  await decide(approver, '发布')
  await expect(approver.getByText(/^已发布，现在任何人都能看到/).first()).toBeVisible()
  await publishedAs(clerk, portal.origin, '/main-2023/2023', 2023, suqian)
})
