import type { BrowserContext, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { session } from '@/db/schema'
import { hashPassword } from '@/lib/desk/passwords'
import { start } from '@/lib/desk/reports'
import { load } from '@/lib/desk/sections'
import { store } from '@/lib/desk/store'
import { plainText } from '@/lib/report/narrative'
import { expect, type Staff, type Town, test } from './office'
import { setPassword } from './passwords'

const YEAR = 2025
const received = 'applications.received.natural'
const disclosed = 'applications.disclosed.natural'

const cell = (page: Page, address: string) => page.locator(`input[data-address="${address}"]`)
const type = async (page: Page, address: string, figure: string) => {
  await expect(cell(page, address)).toBeEditable()
  await cell(page, address).focus()
  await page.keyboard.type(figure)
  await page.keyboard.press('Enter')
}
const saved = (page: Page) => expect(page.getByText(/^已保存 \d/)).toBeVisible()
const failing = (page: Page) =>
  page.route('**/*', route => (route.request().method() === 'POST' ? route.abort() : route.continue()))

const begin = async (town: Town, code: string) => {
  const organ = await town.organ(code)
  const clerk = await town.staff(`${code}-clerk`, 'clerk', organ)
  const place = { organ: code, year: YEAR }
  await start(clerk.viewer, place)
  const stored = async (address: string) => {
    const loaded = await load(clerk.viewer, place, 'applications')
    return loaded && 'figures' in loaded.section ? loaded.section.figures[address] : undefined
  }
  const written = async () => {
    const loaded = await load(clerk.viewer, place, 'overview')
    return loaded && 'doc' in loaded.section ? plainText(loaded.section.doc) : ''
  }
  return { organ, clerk, place, stored, written, home: `/office/${code}/${YEAR}` }
}

const open = async (
  context: BrowserContext,
  who: Staff,
  signIn: (context: BrowserContext, who: Staff) => Promise<void>,
  path: string,
) => {
  await signIn(context, who)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

test('a table typed without a connection and closed is there again, and saved, when it is opened', async ({
  context,
  town,
  signIn,
}) => {
  const { clerk, home, stored } = await begin(town, 'lost-tab')
  const page = await open(context, clerk, signIn, `${home}/applications`)
  await failing(page)
  await type(page, received, '12')
  await expect(page.getByText(/没有连上，已保存在本机/).first()).toBeVisible()
  await page.close()
  expect(await stored(received)).toBeUndefined()

  const again = await open(context, clerk, signIn, home)
  const waiting = again.getByRole('status').filter({ hasText: '有内容还没有存到服务器' })
  await waiting.getByRole('link', { name: '第三部分' }).click()
  await expect(cell(again, received)).toHaveValue('12')
  await saved(again)
  expect(await stored(received)).toBe(12)
})

test('prose written without a connection and closed is there again, and saved, when it is opened', async ({
  context,
  town,
  signIn,
}) => {
  const { clerk, home, written } = await begin(town, 'lost-text')
  const page = await open(context, clerk, signIn, `${home}/overview`)
  await failing(page)
  await page.getByRole('textbox', { name: /的文字$/ }).click()
  await page.keyboard.insertText('全年公开政府信息一百条。')
  await expect(page.getByText(/没有连上，已保存在本机/).first()).toBeVisible()
  await page.close()

  const again = await open(context, clerk, signIn, `${home}/overview`)
  await expect(again.getByText('全年公开政府信息一百条。').first()).toBeVisible()
  await expect.poll(written).toBe('全年公开政府信息一百条。')
})

test('what is typed while the line is down is saved when it is back', async ({ context, town, signIn }) => {
  const { clerk, home, stored } = await begin(town, 'line-down')
  const page = await open(context, clerk, signIn, `${home}/applications`)
  await context.setOffline(true)
  await type(page, received, '7')
  await expect(page.getByText(/没有连上，已保存在本机/).first()).toBeVisible()
  await context.setOffline(false)
  await saved(page)
  expect(await stored(received)).toBe(7)
})

test('a session that ends while typing is renewed in place', async ({ context, town, signIn }) => {
  const { clerk, home, stored } = await begin(town, 'session-over')
  const password = '枫林晚渡四十二'
  await setPassword(clerk.viewer.id, await hashPassword(password))
  const page = await open(context, clerk, signIn, `${home}/applications`)
  await store().write(async tx =>
    tx.update(session).set({ endedAt: Date.now() }).where(eq(session.personId, clerk.viewer.id)),
  )
  await type(page, received, '9')
  const dialog = page.getByRole('dialog', { name: '请重新登录' })
  await expect(dialog).toBeVisible()
  await expect(dialog.getByLabel('登录名')).toHaveValue(clerk.viewer.login)
  await dialog.getByLabel('密码').fill('不是这个密码呀呀呀')
  await dialog.getByRole('button', { name: '登录并保存' }).click()
  await expect(dialog.getByRole('alert')).not.toBeEmpty()
  await dialog.getByLabel('密码').fill(password)
  await dialog.getByRole('button', { name: '登录并保存' }).click()
  await expect(dialog).toBeHidden()
  await saved(page)
  expect(await stored(received)).toBe(9)
})

test('two people who change the same cell choose between both versions; different cells come together by themselves', async ({
  browser,
  portal,
  town,
  signIn,
}) => {
  const { organ, clerk, home, stored } = await begin(town, 'two-hands')
  const colleague = await town.staff('two-hands-colleague', 'clerk', organ)
  const context = () => browser.newContext({ baseURL: portal.origin })
  const mine = await open(await context(), clerk, signIn, `${home}/applications`)
  const theirs = await open(await context(), colleague, signIn, `${home}/applications`)
  await type(theirs, received, '5')
  await saved(theirs)

  await type(mine, disclosed, '2')
  await expect(mine.getByText(/two-hands-colleague 刚改了 1 格/).first()).toBeVisible()
  await expect(cell(mine, received)).toHaveValue('5')
  await saved(mine)

  await type(theirs, received, '6')
  const dialog = theirs.getByRole('dialog')
  await saved(theirs)
  await type(mine, received, '8')
  const choice = mine.getByRole('dialog', { name: '请选择保留哪一个' })
  await expect(choice).toBeVisible()
  expect(await stored(received)).toBe(6)
  await choice.getByRole('button', { name: '全部用我的' }).click()
  await choice.getByRole('button', { name: '按选择保存' }).click()
  await saved(mine)
  expect([await stored(received), await stored(disclosed)]).toEqual([8, 2])
  await expect(dialog).toBeHidden()
})

test('a figure that cannot be read is refused at its cell, and the rest is kept', async ({ context, town, signIn }) => {
  const { clerk, home, stored } = await begin(town, 'unreadable')
  const page = await open(context, clerk, signIn, `${home}/applications`)
  await type(page, received, '3.2万')
  await type(page, disclosed, '４')
  await saved(page)
  await expect(cell(page, received)).toHaveValue('3.2万')
  await expect(cell(page, received)).toHaveAttribute('aria-invalid', 'true')
  await expect(
    page
      .getByText(/不能写“万”“千”“亿”/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible()
  expect([(await stored(received)) ?? null, await stored(disclosed)]).toEqual([null, 4])
})
