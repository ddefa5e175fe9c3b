import type { Page } from '@playwright/test'
import { plantPerson } from '@/lib/desk/planting'
import { noFlaws } from './flaws'
import { awake, expect, test } from './office'

const password = 'correct horse battery'
const h1 = (page: Page) => page.getByRole('heading', { level: 1 })
const said = (page: Page) => page.getByRole('main').getByRole('alert')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

const member = (login: string, organ: { id: string }) =>
  plantPerson({ login, password, roles: [{ role: 'clerk', organId: organ.id }] })

const signInAs = async (page: Page, login: string, typed = password) => {
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码', { exact: true }).fill(typed)
  await press(page, '登录')
}
const accept = async (page: Page, login: string) => {
  await page.getByLabel('登录名').fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByLabel('再输一次密码').fill(password)
  await press(page, '加入并登录')
  await expect(page).toHaveURL(/\/office$/)
}

test('an administrator invites a colleague, who joins without script; closing the account shuts the door at once', async ({
  browser,
  page,
  context,
  portal,
  town,
  signIn,
}) => {
  const county = await town.organ('ppl-county', { name: '海清区人民政府', kind: 'government' })
  const bureau = await town.organ('ppl-bureau', { name: '海清区教育局' }, county)
  await signIn(context, await town.staff('ppl-admin', 'administrator', county))

  await page.goto('/office/organs/ppl-bureau')
  await page.getByRole('link', { name: '邀请人员' }).click()
  await page.getByLabel('姓名').fill('王填报')
  await page.getByRole('radio', { name: '填报人' }).check()
  await press(page, '生成邀请链接')
  const link = await page.getByRole('textbox', { name: '链接' }).inputValue()
  expect(link).toMatch(/\/invitation\/[\w-]{43}$/)
  await page.reload()
  await expect(page.getByRole('textbox', { name: '链接' })).toHaveCount(0)

  const theirs = await (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.origin })).newPage()
  await theirs.goto(link)
  await accept(theirs, 'PPL-Wang')
  await theirs.goto(link)
  await expect(h1(theirs)).toHaveText('这个链接不能使用')
  await theirs.goto('/office/people')
  await expect(h1(theirs)).toHaveText('没有找到这个页面')
  await theirs.goto('/office/organs/ppl-bureau')
  await expect(h1(theirs)).toHaveText('海清区教育局')
  expect(bureau.path.startsWith(county.path)).toBe(true)

  await page.goto('/office/people?q=ppl-wang')
  await page.getByRole('link', { name: '王填报' }).click()
  await awake(page.getByRole('button', { name: '停用账号', exact: true }))
  await press(page, '停用账号')
  await page.getByRole('dialog').getByRole('button', { name: '停用账号' }).click()
  await expect(page.getByRole('status').filter({ hasText: '账号已停用' })).toBeVisible()
  await theirs.goto('/office/account')
  await expect(theirs).toHaveURL(/\/sign-in\?back=%2Foffice%2Faccount$/)
  await signInAs(theirs, 'ppl-wang')
  await expect(said(theirs)).toContainText('这个账号已停用')

  await press(page, '恢复使用')
  await page.getByRole('dialog').getByRole('button', { name: '恢复使用' }).click()
  await expect(page.getByRole('status').filter({ hasText: '账号已恢复使用' })).toBeVisible()
  await signInAs(theirs, 'ppl-wang')
  await expect(theirs).toHaveURL(/\/office\/account$/)
})

for (const javaScriptEnabled of [true, false])
  test(`signing in, ${javaScriptEnabled ? 'with' : 'without'} script: a plain sentence, the login kept, back to where one wanted to go`, async ({
    browser,
    portal,
    town,
  }) => {
    const login = `sig-${javaScriptEnabled}`
    const organ = await town.organ(login)
    await member(login, organ)
    const page = await (await browser.newContext({ javaScriptEnabled, baseURL: portal.origin })).newPage()
    await page.goto('/office/account?from=test')
    await signInAs(page, login, 'not it')
    await expect(said(page)).toContainText('登录名或密码不对')
    await expect(page.getByLabel('登录名')).toHaveValue(login)
    await signInAs(page, login.toUpperCase())
    await expect(page).toHaveURL('/office/account?from=test')
    const cookies = await page.context().cookies()
    expect(cookies.find(({ name }) => name === 'session')).toMatchObject({ httpOnly: true, sameSite: 'Lax' })

    await page.goto('/sign-out')
    await page.getByRole('main').getByRole('button', { name: '退出登录' }).click()
    await expect(page).toHaveURL('/sign-in')
    for (const back of ['//evil.example', '/\\evil.example', 'https://evil.example']) {
      await page.goto(`/sign-in?back=${encodeURIComponent(back)}`)
      await signInAs(page, login)
      await expect(page).toHaveURL(`${portal.origin}/office`)
    }
  })

test('a stranger’s failures lock strange browsers with the time told, and not the colleague’s own', async ({
  browser,
  portal,
  town,
}) => {
  const organ = await town.organ('lck-bureau')
  await member('lck-wang', organ)
  const fresh = async () => (await browser.newContext({ baseURL: portal.origin })).newPage()
  const own = await fresh()
  await own.goto('/sign-in')
  await signInAs(own, 'lck-wang')
  await expect(own).toHaveURL('/office')
  const strange = await fresh()
  await strange.goto('/sign-in')
  for (let at = 0; at < 11; at++) {
    await signInAs(strange, 'lck-wang', `guess ${at}`)
    await expect(strange.getByRole('button', { name: '登录', exact: true })).toBeEnabled()
    await expect(said(strange)).toContainText(at < 10 ? '登录名或密码不对' : '登录失败次数太多')
  }
  await expect(said(strange)).toContainText(/\d+年\d+月\d+日 \d\d:\d\d 之后再试/)
  await own.goto('/sign-in')
  await signInAs(own, 'lck-wang')
  await expect(own).toHaveURL('/office')
})

test('two administrators change one organ: the later one sees both values and decides', async ({
  page,
  context,
  town,
  signIn,
}) => {
  const county = await town.organ('two-county', { kind: 'government' })
  await town.organ('two-bureau', { name: '海清区文旅局' }, county)
  await signIn(context, await town.staff('two-admin', 'administrator', county))
  const other = await context.newPage()
  for (const one of [page, other]) await one.goto('/office/organs/two-bureau')
  await other.getByLabel('联系电话').fill('0955-1111111')
  await press(other, '保存')
  await expect(other.getByRole('status').filter({ hasText: '机关资料已保存' })).toBeVisible()
  await page.getByLabel('联系电话').fill('0955-2222222')
  await press(page, '保存')
  await expect(said(page)).toContainText('刚才有人修改了这个机关')
  await expect(page.getByText('现在的值：0955-1111111').last()).toBeVisible()
  await expect(page.getByLabel('联系电话')).toHaveValue('0955-2222222')
  await press(page, '保存')
  await expect(page.getByRole('status').filter({ hasText: '机关资料已保存' })).toBeVisible()
  await expect(page.getByLabel('联系电话')).toHaveValue('0955-2222222')
})

test('people see where they are signed in, end it there, and change their password', async ({
  browser,
  portal,
  town,
}) => {
  const organ = await town.organ('acc-bureau')
  await member('acc-wang', organ)
  const enter = async () => {
    const page = await (await browser.newContext({ baseURL: portal.origin })).newPage()
    await page.goto('/sign-in?back=/office/account')
    await signInAs(page, 'acc-wang')
    await expect(page).toHaveURL('/office/account')
    return page
  }
  const [here, there] = [await enter(), await enter()]
  await here.reload()
  await expect(here.getByRole('table').getByRole('row')).toHaveCount(3)
  await press(here, '退出')
  await expect(here.getByRole('status').filter({ hasText: '已退出该登录' })).toBeVisible()
  await there.reload()
  await expect(there).toHaveURL(/\/sign-in/)
  await signInAs(there, 'acc-wang')

  await here.getByLabel('现在的密码').fill('not it at all')
  await here.getByLabel('新密码').fill('a wholly new one')
  await here.getByLabel('再输一次密码').fill('a wholly new one')
  await press(here, '修改密码')
  await expect(here.getByText('现在的密码不对。').last()).toBeVisible()
  await here.getByLabel('现在的密码').fill(password)
  await press(here, '修改密码')
  await expect(here.getByRole('status').filter({ hasText: '密码已修改，其他 1 个登录已退出' })).toBeVisible()
  await there.goto('/office')
  await expect(there).toHaveURL(/\/sign-in/)
})

test('the pages behind one-time links, and a person’s own, have no accessibility flaw either', async ({
  page,
  context,
  town,
  signIn,
}) => {
  test.setTimeout(300_000)
  const county = await town.organ('axe-county', { name: '海清区人民政府', kind: 'government' })
  const clerk = await town.staff('axe-clerk', 'clerk', county)
  await noFlaws(page, ['/sign-out', '/set-up/x', '/invitation/x'])
  await signIn(context, await town.staff('axe-admin', 'administrator', county))
  await page.goto('/office/people/invite?organ=axe-county')
  await page.getByLabel('姓名').fill('赵审核')
  await press(page, '生成邀请链接')
  const link = await page.getByRole('textbox', { name: '链接' }).inputValue()
  await noFlaws(page, [new URL(link).pathname, '/office/people', `/office/people/${clerk.viewer.id}`, '/sign-out'])
})
