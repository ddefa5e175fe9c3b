import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import type { Viewer } from '@/lib/access'
import type { Place } from '@/lib/desk/finding'
import { start } from '@/lib/desk/reports'
import { load, saveProse } from '@/lib/desk/sections'
import type { NarrativeKey } from '@/lib/report/format'
import { blockText, fromPlainText, type NarrativeDoc } from '@/lib/report/narrative'
import { expect, test as planted, type Staff } from './office'

const FIRST = '（一）主动公开\n\n公开信息312条。\n\n（二）依申请公开\n\n收到申请27件。'

interface Desk {
  readonly place: Place
  readonly clerk: Staff
  readonly colleague: Staff
}

/** Two clerks of one organ, a report, and a text in its first part. */
const test = planted.extend<{ desk: Desk }>({
  desk: async ({ town, signIn, context }, use, { testId }) => {
    const code = `prose-${testId.replace(/[^a-z0-9]/g, '').slice(-12)}`
    const organ = await town.organ(code)
    const [clerk, colleague] = [
      await town.staff(`${code}-a`, 'clerk', organ),
      await town.staff(`${code}-b`, 'clerk', organ),
    ]
    const place = { organ: code, year: 2025 }
    await start(clerk.viewer, place)
    await store(clerk.viewer, place, 'overview', fromPlainText(FIRST))
    await signIn(context, clerk)
    await use({ place, clerk, colleague })
  },
})

async function read(viewer: Viewer, place: Place, key: NarrativeKey) {
  const loaded = await load(viewer, place, key)
  if (!loaded || !('doc' in loaded.section)) throw new Error(`no ${key} of ${place.organ}`)
  return { seen: loaded.touched.version, blocks: loaded.section.doc.content }
}

async function store(viewer: Viewer, place: Place, key: NarrativeKey, doc: NarrativeDoc) {
  const { seen, blocks } = await read(viewer, place, key)
  await saveProse(viewer, place, key, { seen, at: 0, remove: blocks.length, blocks: doc.content })
}

async function stored({ clerk, place }: Desk, key: NarrativeKey): Promise<string[]> {
  return (await read(clerk.viewer, place, key)).blocks.map(blockText)
}

async function open(page: Page, { place }: Desk, key: NarrativeKey) {
  await page.goto(`/office/${place.organ}/${place.year}/${key}`)
  const pad = page.getByRole('textbox', { name: /的文字$/ })
  await expect(pad).toBeVisible()
  return pad
}

const saved = (page: Page) => expect(page.getByText(/^已保存 \d/)).toBeVisible({ timeout: 15_000 })

const paste = (page: Page, type: string, text: string) =>
  page.getByRole('textbox', { name: /的文字$/ }).evaluate(
    (pad, [kind = '', data = '']) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(kind, data)
      pad.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [type, text],
  )

const fixture = (name: string) => readFileSync(`lib/report/pasted/fixtures/${name}`, 'utf8')

/** What the page's policy refused, and errors of its own. */
function complaints(page: Page): string[] {
  const all: string[] = []
  page.on('console', message => message.type() === 'error' && all.push(message.text()))
  page.on('pageerror', error => all.push(error.message))
  return all
}

test('a clerk writes with an input method; what is still being spelled is not stored', async ({ page, desk }) => {
  const pad = await open(page, desk, 'problems')
  const keyboard = await page.context().newCDPSession(page)
  await pad.click()
  for (const text of ['w', 'wen', 'wenti'])
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await page.waitForTimeout(1_500)
  expect(await stored(desk, 'problems')).toEqual([])
  await keyboard.send('Input.insertText', { text: '问题：解读偏少。' })
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('改进：增加解读。')
  await saved(page)
  expect(await stored(desk, 'problems')).toEqual(['问题：解读偏少。', '改进：增加解读。'])
})

test('missing sub-points are put in their order and numbered', async ({ page, desk }) => {
  await open(page, desk, 'overview')
  await page.getByRole('button', { name: '插入“监督保障”' }).click()
  await page.keyboard.insertText('有专人负责。')
  await page.getByRole('button', { name: '插入“政府信息管理”' }).click()
  await saved(page)
  await expect
    .poll(() => stored(desk, 'overview'))
    .toEqual([
      '（一）主动公开',
      '公开信息312条。',
      '（二）依申请公开',
      '收到申请27件。',
      '（三）政府信息管理',
      '（四）监督保障',
      '有专人负责。',
    ])
})

test('a paste from WPS is cleaned, its picture refused with a sentence, and one undo takes it back', async ({
  page,
  desk,
}) => {
  const wrong = complaints(page)
  const pad = await open(page, desk, 'problems')
  await pad.click()
  await paste(page, 'text/html', fixture('wps.html'))
  await expect(page.getByText('有 1 张图片没有带入')).toBeVisible()
  await saved(page)
  expect(await stored(desk, 'problems')).toEqual([
    '(三)政府信息管理',
    '制发行政规范性文件2件，废止1件，目前现行有效9件。',
    '清理文件\n更新目录',
    '自动编号没有带来的一段',
  ])
  expect(await pad.locator('[style], [class*=Mso], font').count()).toBe(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => stored(desk, 'problems')).toEqual([])
  expect(wrong).toEqual([])
})

test('a table is written with the Tab key, and keeps no widths', async ({ page, desk }) => {
  const pad = await open(page, desk, 'problems')
  await pad.click()
  await page.getByRole('button', { name: '插入表格' }).click()
  for (const text of ['渠道', '条数', '备注', '网站', '312']) {
    await page.keyboard.insertText(text)
    await page.keyboard.press('Tab')
  }
  await page.getByRole('button', { name: '删除列' }).click()
  await saved(page)
  await expect.poll(() => stored(desk, 'problems')).toEqual(['渠道\t条数\n网站\t312\n\t'])
})

test('the three figures of the fee become its sentence; one that cannot be read is refused at its field', async ({
  page,
  desk,
}) => {
  await open(page, desk, 'other')
  await page.getByLabel('发出收费通知件数').fill('25')
  await page.getByLabel('通知收费总金额').fill('２，９５０．50')
  await page.getByLabel('实际收取总金额').fill('2千')
  await expect(page.getByText('不能写“万”“千”“亿”')).toBeVisible()
  await page.getByLabel('实际收取总金额').fill('400')
  await saved(page)
  await expect
    .poll(() => stored(desk, 'other'))
    .toEqual(['本年度发出信息处理费收费通知25件，总金额2950.5元，实际收取400元。'])
  await page.getByRole('button', { name: '本年没有收取' }).click()
  await expect.poll(() => stored(desk, 'other')).toEqual(['本年度没有发出信息处理费收费通知，没有收取信息处理费。'])
})

test('what a colleague wrote elsewhere is joined; what both wrote is asked, and nothing is stored over it', async ({
  page,
  desk,
}) => {
  const pad = await open(page, desk, 'overview')
  await store(desk.colleague.viewer, desk.place, 'overview', fromPlainText(`${FIRST}\n\n同事加的一段。`))
  await pad.getByText('公开信息312条。').click()
  await page.keyboard.press('End')
  await page.keyboard.insertText('我补一句。')
  await saved(page)
  expect(await stored(desk, 'overview')).toContain('公开信息312条。我补一句。')
  expect(await stored(desk, 'overview')).toContain('同事加的一段。')

  const theirs = (await stored(desk, 'overview')).map(text => text.replace('27件', '28件'))
  await store(desk.colleague.viewer, desk.place, 'overview', fromPlainText(theirs.join('\n\n')))
  await pad.getByText('收到申请27件。').click()
  await page.keyboard.press('End')
  await page.keyboard.insertText('都已答复。')
  const dialog = page.getByRole('dialog', { name: '您和别人改了同一处，请选择' })
  await expect(dialog).toBeVisible({ timeout: 15_000 })
  expect(await stored(desk, 'overview')).toContain('收到申请28件。')
  await dialog.getByLabel('两份都留').check()
  await dialog.getByRole('button', { name: '按选择保存' }).click()
  await expect.poll(() => stored(desk, 'overview')).toContain('收到申请27件。都已答复。')
  expect(await stored(desk, 'overview')).toContain('收到申请28件。')
})

test('what was typed without a connection is there after the page was closed, and is stored', async ({
  page,
  context,
  desk,
}) => {
  const pad = await open(page, desk, 'overview')
  await context.setOffline(true)
  await pad.getByText('收到申请27件。').click()
  await page.keyboard.press('End')
  await page.keyboard.insertText('断网时写的。')
  await expect(page.getByText('没有连上，已保存在本机').first()).toBeVisible({ timeout: 15_000 })
  await page.close({ runBeforeUnload: false })
  await context.setOffline(false)
  expect(await stored(desk, 'overview')).not.toContain('收到申请27件。断网时写的。')
  await open(await (context as BrowserContext).newPage(), desk, 'overview')
  await expect.poll(() => stored(desk, 'overview')).toContain('收到申请27件。断网时写的。')
})

test('the text can be read without JavaScript', async ({ browser, desk, portal, signIn }) => {
  const context = await browser.newContext({ baseURL: portal.origin, javaScriptEnabled: false })
  await signIn(context, desk.clerk)
  const page = await context.newPage()
  await page.goto(`/office/${desk.place.organ}/${desk.place.year}/overview`)
  await expect(page.getByRole('heading', { name: '（二）依申请公开' })).toBeVisible()
  await expect(page.getByText('公开信息312条。')).toBeVisible()
  await context.close()
})
