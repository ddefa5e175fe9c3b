import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { Place } from '@/lib/desk/finding'
import { start } from '@/lib/desk/reports'
import { load, saveFigures, saveProse } from '@/lib/desk/sections'
import { fromPlainText, inlineText, plainText } from '@/lib/report/narrative'
import { expect, test as planted, type Staff } from './office'

const WRONG = '全年公开信息312条，其中网站200条、微信132条。'
const TEXT = `（一）主动公开\n\n${WRONG}\n\n（二）依申请公开\n\n收到政府信息公开申请27件。`

interface Desk {
  readonly place: Place
  readonly clerk: Staff
}

/** A clerk, a report whose table says 27 received, and a text with a list that does not add up. */
const test = planted.extend<{ desk: Desk }>({
  desk: async ({ town, signIn, context }, use, { testId }) => {
    const code = `live-${testId.replace(/[^a-z0-9]/g, '').slice(-12)}`
    const clerk = await town.staff(`${code}-a`, 'clerk', await town.organ(code))
    const place = { organ: code, year: 2025 }
    await start(clerk.viewer, place)
    await received({ place, clerk }, '27')
    await saveProse(clerk.viewer, place, 'overview', { seen: 1, at: 0, remove: 0, blocks: fromPlainText(TEXT).content })
    await signIn(context, clerk)
    await use({ place, clerk })
  },
})

async function received({ place, clerk }: Desk, natural: string) {
  const loaded = await load(clerk.viewer, place, 'applications')
  const zero = ['commercial', 'research', 'publicInterest', 'legalService', 'other']
  const changes = Object.fromEntries([
    ['applications.received.natural', natural],
    ...zero.map(column => [`applications.received.${column}`, '0']),
  ])
  await saveFigures(clerk.viewer, place, 'applications', { seen: loaded?.touched.version ?? 0, changes })
}

async function printed({ place, clerk }: Desk): Promise<string> {
  const loaded = await load(clerk.viewer, place, 'overview')
  return plainText(loaded?.content.narratives.overview ?? { type: 'doc', content: [] })
}

async function stored({ place, clerk }: Desk) {
  const loaded = await load(clerk.viewer, place, 'overview')
  return loaded && 'doc' in loaded.section ? loaded.section.doc.content : []
}

async function open(page: Page, { place }: Desk) {
  await page.goto(`/office/${place.organ}/${place.year}/overview`)
  const pad = page.getByRole('textbox', { name: /的文字$/ })
  await expect(pad).toBeVisible()
  return pad
}

async function goToEnd(page: Page, pad: Locator) {
  await pad.locator('p').last().click()
  await page.keyboard.press('End')
}

const saved = (page: Page) => expect(page.getByText(/^已保存 \d/)).toBeVisible({ timeout: 15_000 })
const findings = (page: Page) => page.getByRole('region', { name: '校验' })

test('a sentence that does not add up is underlined, its line in the list leads there, and mending it takes both away', async ({
  page,
  desk,
}) => {
  const pad = await open(page, desk)
  const line = findings(page).getByRole('button', { name: /312/ })
  await expect(line).toBeVisible()
  await expect(pad.locator('.finding-error, .finding-warning')).toHaveText(WRONG)
  await line.focus()
  await expect(pad.locator('.is-pointed')).toHaveText(WRONG)
  await page.keyboard.press('Enter')
  await expect(pad).toBeFocused()
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Backspace')
  for (let step = 0; step < 2; step++) await page.keyboard.press('Backspace')
  await page.keyboard.insertText('112')
  await expect(line).toBeHidden()
  await expect(pad.locator('.finding-error, .finding-warning')).toHaveCount(0)
  await saved(page)
  expect(await printed(desk)).toContain('微信112条。')
})

test('a finding comes while one writes, and its words lead to the rule', async ({ page, desk }) => {
  const pad = await open(page, desk)
  const before = await findings(page).getByRole('listitem').first().elementHandle()
  await goToEnd(page, pad)
  await page.keyboard.press('Enter')
  await page.keyboard.type('举办培训9场，其中线上7场、线下5场。', { delay: 40 })
  const line = findings(page).getByRole('listitem').filter({ hasText: '9' })
  await expect(line).toBeVisible()
  await expect(findings(page).getByRole('status')).toHaveText(/^[23] 处需要核对$/)
  expect(await before?.evaluate(old => old === old.parentElement?.firstElementChild)).toBe(true)
  const rule = line.getByRole('link', { name: /依据和例子/ })
  const href = (await rule.getAttribute('href')) ?? ''
  await page.goto(href)
  await expect(page.locator(`[id="${href.split('#')[1]}"]`)).toBeInViewport()
})

test('two braces ask for a figure; picked by keyboard it stands in the text and follows its cell', async ({
  page,
  desk,
}) => {
  const pad = await open(page, desk)
  await goToEnd(page, pad)
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('新收')
  await page.keyboard.type('{{')
  const search = page.getByRole('combobox', { name: '找一格' })
  await expect(search).toBeFocused()
  await search.fill('新收 总计')
  await page.keyboard.press('Enter')
  await expect(pad).toBeFocused()
  await page.keyboard.insertText('件。')
  await expect(pad.locator('p').last()).toHaveText('新收27件。')
  await saved(page)
  const [last] = (await stored(desk)).slice(-1)
  expect(last).toMatchObject({ content: [{}, { text: '27', figure: 'applications.received.total' }, {}] })
  await received(desk, '31')
  expect(await printed(desk)).toContain('新收31件。')
  await page.reload()
  await expect(pad.locator('p').last()).toHaveText('新收31件。')
  await received(desk, '')
  expect(await printed(desk)).toContain('新收（未填）件。')
})

test('braces of a Chinese input method ask too; who changes their mind finds the text as it was', async ({
  page,
  desk,
}) => {
  const pad = await open(page, desk)
  await goToEnd(page, pad)
  for (const brace of ['｛', '｛']) await page.keyboard.insertText(brace)
  await expect(page.getByRole('combobox', { name: '找一格' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(pad).toBeFocused()
  await page.keyboard.insertText('完。')
  await expect(pad.locator('p').last()).toHaveText('收到政府信息公开申请27件。完。')
})

test('a picked figure is undone at once, survives copy and paste, and can become a plain number', async ({
  page,
  desk,
}) => {
  const pad = await open(page, desk)
  await goToEnd(page, pad)
  await page.getByRole('button', { name: '插入数据' }).click()
  await page.getByRole('combobox', { name: '找一格' }).fill('27')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('listbox', { name: '可以插入的数据' }).getByRole('option').first().click()
  const figure = pad.locator('.live-figure')
  await expect(figure).toHaveText('27')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(figure).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+y')
  await expect(figure).toHaveCount(1)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('ControlOrMeta+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('27')
  await page.keyboard.press('ArrowRight')
  // The editor hears of the cursor a moment after the browser has moved it; no hand is that quick.
  await page.waitForTimeout(200)
  await page.keyboard.press('ControlOrMeta+v')
  await expect(figure).toHaveCount(2)
  await figure.first().click()
  await expect(page.getByText('随表变。')).toBeVisible()
  await expect(page.getByRole('link', { name: '到表里看' })).toHaveAttribute('href', /^applications#applications\./)
  await page.getByRole('button', { name: '改为普通数字' }).click()
  await expect(figure).toHaveCount(1)
})

test('a typed number that equals its cell is offered and bound', async ({ page, desk }) => {
  const pad = await open(page, desk)
  await findings(page).getByText('1 个数与表中一致，可以绑定').click()
  await page.getByRole('button', { name: /把“27”绑定到/ }).click()
  await expect(pad.locator('.live-figure')).toHaveText('27')
  await saved(page)
  const blocks = await stored(desk)
  expect(JSON.stringify(blocks)).toContain('applications.received.total')
  expect(inlineText(blocks.flatMap(block => (block.type === 'paragraph' ? (block.content ?? []) : [])))).toContain(
    '收到政府信息公开申请27件。',
  )
})
