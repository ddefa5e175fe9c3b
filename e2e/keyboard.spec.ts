import type { Page } from '@playwright/test'
import { hashPassword } from '@/lib/desk/passwords'
import { start } from '@/lib/desk/reports'
import { load, saveProse } from '@/lib/desk/sections'
import { leastProse } from '@/lib/desk/test-house'
import { formatOfYear } from '@/lib/formats'
import { cellsOf, enteredCells } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { paragraphOf } from '@/lib/report/narrative'
import { fillIn } from './filling'
import { type Keys, keysOf, notLost } from './keys'
import { awake, expect, type Staff, type Town, test } from './office'
import { setPassword } from './passwords'

const YEAR = 2025
const PASSWORD = '石桥边的老槐树'
const form = formatOfYear(YEAR) as Format

const withPassword = async (
  town: Town,
  login: string,
  role: 'clerk' | 'approver',
  organ: Parameters<Town['staff']>[2],
) => {
  const staff = await town.staff(login, role, organ)
  await setPassword(staff.viewer.id, await hashPassword(PASSWORD))
  return staff
}

const signIn = async (page: Page, keys: Keys, { viewer }: Staff, path = '/office') => {
  await page.goto(path)
  await keys.to(page.getByLabel('登录名'))
  await keys.write(viewer.login)
  await keys.press('Tab')
  await keys.write(PASSWORD)
  await keys.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${path}($|\\?)`))
}

const signOut = async (page: Page, keys: Keys) => {
  await keys.enter(page.locator('header summary'))
  await keys.enter(page.getByRole('button', { name: '退出登录' }))
  await expect(page).not.toHaveURL(/\/office/)
}

const cell = (page: Page, address: string) => page.locator(`input[data-address="${address}"]`)
const saved = (page: Page) => expect(page.getByText(/^已保存 \d/)).toBeVisible({ timeout: 20_000 })

/** The whole of section three as Excel puts it on the clipboard: one application, disclosed. */
const block = () => {
  const rows = new Map<string, string[]>()
  const ones = ['applications.received', 'applications.disclosed', 'applications.concluded']
  for (const { section, row, address } of cellsOf(form))
    if (section === 'applications') {
      const isOne = ones.includes(row) && /\.(natural|total)$/.test(address)
      rows.set(row, [...(rows.get(row) ?? []), isOne ? '1' : '0'])
    }
  return [...rows.values()].map(row => row.join('\t')).join('\n')
}

test('a report goes from its first figure to the public without a mouse', async ({ browser, town, portal }) => {
  test.setTimeout(300_000)
  const organ = await town.organ('keys', { name: '澄湖县气象局' })
  const clerk = await withPassword(town, 'keys-clerk', 'clerk', organ)
  const approver = await withPassword(town, 'keys-approver', 'approver', organ)
  const place = { organ: 'keys', year: YEAR }
  const home = `/office/keys/${YEAR}`
  await start(clerk.viewer, place)
  await fillIn(clerk.viewer, place)
  const problems = await load(clerk.viewer, place, 'problems')
  await saveProse(clerk.viewer, place, 'problems', {
    seen: problems?.touched.version ?? 0,
    at: 0,
    remove: leastProse.problems.length,
    blocks: [paragraphOf('暂无问题。')],
  })
  const context = await browser.newContext({
    baseURL: portal.origin,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  const keys = keysOf(page)

  await test.step('the clerk signs in and finds the report', async () => {
    await signIn(page, keys, clerk, `/office`)
    await page.goto(home)
    await keys.enter(page.getByRole('link', { name: /三、收到和处理/ }).first())
    await expect(page).toHaveURL(`${home}/applications`)
    await notLost(page)
  })

  await test.step('the table is walked and filled in as in Excel', async () => {
    const first = cell(page, 'applications.received.natural')
    await awake(first)
    await keys.to(first)
    await keys.press('ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp')
    await expect(first).toBeFocused()
    await page.keyboard.type('5')
    await keys.press('Enter')
    await expect(cell(page, 'applications.carriedOver.natural')).toBeFocused()
    await keys.press('Shift+Enter')
    await page.keyboard.type('7')
    await keys.press('Tab')
    await expect(cell(page, 'applications.received.commercial')).toBeFocused()
    await keys.press('ControlOrMeta+z')
    await expect(first).toHaveValue('5')
    await keys.press('ControlOrMeta+Home')
    await page.evaluate(text => navigator.clipboard.writeText(text), block())
    await keys.press('ControlOrMeta+v')
    await expect(page.getByRole('dialog')).toBeVisible()
    await keys.enter(page.getByRole('dialog').getByRole('button', { name: /^放入这/ }))
    await expect(page.getByRole('dialog')).toBeHidden()
    await notLost(page)
    await expect(first).toHaveValue('1')
    await keys.press('ControlOrMeta+z')
    await expect(first).toHaveValue('5')
    await keys.press('ControlOrMeta+y')
    await expect(first).toHaveValue('1')
    await saved(page)
    for (const { address } of enteredCells(form, 'applications').slice(0, 3))
      await expect(cell(page, address)).not.toHaveValue('')
  })

  await test.step('a sentence takes a figure from the table', async () => {
    await keys.to(page.getByRole('link', { name: '一、总体情况' }), 'Shift+Tab')
    await keys.press('Enter')
    await expect(page).toHaveURL(`${home}/overview`)
    await notLost(page)
    const pad = page.getByRole('textbox', { name: /的文字$/ })
    await expect(pad).toBeVisible()
    await keys.to(pad)
    await keys.press('ControlOrMeta+End', 'Enter')
    await keys.write('全年新收政府信息公开申请')
    await page.keyboard.type('{{')
    const search = page.getByRole('combobox', { name: '找一格' })
    await expect(search).toBeFocused()
    await keys.write('新收 自然人')
    await keys.press('Enter')
    await expect(pad).toBeFocused()
    await keys.write('件。')
    await expect(pad).toContainText('全年新收政府信息公开申请1件。')
    await saved(page)
  })

  await test.step('a warning is answered on the checklist, from its sentence back again', async () => {
    await keys.enter(page.getByRole('link', { name: '回到全部内容' }))
    await expect(page).toHaveURL(home)
    const short = page
      .getByRole('listitem')
      .filter({ hasText: /第五部分只有\d+个字/ })
      .last()
    await keys.enter(short.getByRole('link', { name: '去第五部分' }))
    const pad = page.getByRole('textbox', { name: /的文字$/ })
    await expect(pad).toBeFocused()
    await page.goBack()
    await keys.enter(short.locator('summary').filter({ hasText: '写情况说明' }))
    await keys.to(short.getByRole('textbox'))
    await keys.write('本单位十二月才成立，尚无工作可写')
    await keys.enter(short.getByRole('button', { name: '保存情况说明' }))
    await expect(page.getByText('情况说明已保存')).toBeVisible()
    await notLost(page)
  })

  await test.step('the report is submitted, and the clerk signs out', async () => {
    const button = page.getByRole('button', { name: '提交审核' })
    await keys.to(button.first(), 'Shift+Tab')
    await keys.press('Enter')
    const dialog = page.getByRole('dialog')
    await keys.enter(dialog.getByRole('button', { name: '提交审核' }))
    await expect(page.getByText('已提交审核')).toBeVisible()
    await notLost(page)
    await page.goto(home)
    await signOut(page, keys)
  })

  await test.step('the approver looks, and returns it with a reason', async () => {
    await signIn(page, keys, approver)
    await page.goto(`/office?year=${YEAR}`)
    await keys.enter(page.getByRole('link', { name: /^审核/ }).first())
    await expect(page).toHaveURL(`${home}/review`)
    await notLost(page)
    await take(page, keys, '退回', '请写出存在的问题')
    await expect(page.getByText(/已退回/).first()).toBeVisible()
    await notLost(page)
    await page.goto(home)
    await signOut(page, keys)
  })

  await test.step('the clerk mends it and submits again', async () => {
    await signIn(page, keys, clerk)
    await page.goto(home)
    await keys.enter(page.getByRole('link', { name: /五、存在的主要问题/ }).first())
    const pad = page.getByRole('textbox', { name: /的文字$/ })
    await expect(pad).toBeVisible()
    await keys.to(pad)
    await keys.press('ControlOrMeta+a')
    await keys.write(leastProse.problems.join(''))
    await saved(page)
    await keys.enter(page.getByRole('link', { name: '回到全部内容' }))
    await expect(page).toHaveURL(home)
    await keys.enter(page.getByRole('button', { name: '提交审核' }).first())
    await keys.enter(page.getByRole('dialog').getByRole('button', { name: '提交审核' }))
    await expect(page.getByText('已提交审核')).toBeVisible()
    await page.goto(home)
    await signOut(page, keys)
  })

  await test.step('the approver puts the secrecy review on record, approves and publishes', async () => {
    await signIn(page, keys, approver)
    await page.goto(`${home}/review`)
    await keys.enter(page.getByRole('link', { name: '去登记' }))
    await keys.enter(page.locator('#secrecy summary'))
    await keys.to(page.getByLabel(/备注/))
    await keys.write('审查表第 8 号')
    await keys.enter(page.getByRole('button', { name: '登记', exact: true }))
    await expect(page.getByText('整份年报已经通过保密审查')).toBeVisible()
    await expect(page.getByText('审查表第 8 号').first()).toBeVisible()
    await notLost(page)
    await page.goto(`${home}/review`)
    await take(page, keys, '审核通过')
    await expect(page.getByText(/已审核/).first()).toBeVisible()
    await notLost(page)
    await take(page, keys, '发布')
    await expect(page.getByText(/^已发布，现在任何人都能看到/).first()).toBeVisible()
    await notLost(page)
  })

  await test.step('the public reads it, by keyboard too', async () => {
    await page.goto(`/keys/${YEAR}`)
    await keys.press('Tab')
    await expect(page.getByRole('link', { name: /跳到/ })).toBeFocused()
    await keys.press('Enter')
    await keys.to(page.getByRole('link', { name: /三、/ }).first())
    await expect(page.getByText('全年新收政府信息公开申请1件。')).toBeVisible()
  })
  await context.close()
})

/** Opens a decision, gives its reason, and takes it. */
async function take(page: Page, keys: Keys, deed: string, note?: string): Promise<void> {
  const decision = page.getByRole('form', { name: deed, exact: true }).first()
  await keys.enter(decision.locator('summary'))
  if (note) {
    await keys.to(decision.getByRole('textbox'))
    await keys.write(note)
  }
  await keys.enter(decision.getByRole('button', { name: `确认${deed}` }))
}

test('files are brought, pasted, tried again and looked over without a mouse', async ({ town, openAs }) => {
  test.setTimeout(120_000)
  const organ = await town.organ('keys-bring', { name: '澄湖县粮食局' })
  const page = await openAs(await town.staff('keys-bring', 'clerk', organ), {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const keys = keysOf(page)
  await page.goto('/office/import')
  await awake(page.locator('input[type=file]'))
  await page.evaluate(async html => {
    const [page, text] = [new Blob([html], { type: 'text/html' }), new Blob(['表'], { type: 'text/plain' })]
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': page, 'text/plain': text })])
  }, pasted())
  await keys.to(page.getByRole('textbox', { name: '或者粘贴在这里' }))
  await page.route('**/office/import/files', route => route.abort(), { times: 1 })
  await keys.press('ControlOrMeta+v')
  const line = page.getByRole('list', { name: '正在上传的文件' }).getByRole('listitem')
  await expect(line).toContainText('没有传上去')
  await keys.enter(line.getByRole('button', { name: /^重试/ }))
  await expect(line).toContainText('已读取：澄湖县粮食局，2024年')
  await expect(line).toBeFocused()
  await keys.enter(line.getByRole('link', { name: /^核对/ }))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('核对：粘贴的内容（')
  await notLost(page)

  const open = page.getByRole('combobox', { name: /上年结转.*自然人/ })
  await keys.to(open)
  const lit = page.locator('[data-lit]')
  await expect(lit).toHaveText('约4')
  const figure = page.locator('a[data-to="applications.received.natural"]')
  await keys.to(figure)
  await expect(lit).toHaveText('12')
  await keys.press('ArrowDown', 'ArrowDown')
  await expect(lit).toHaveText('16')
  await keys.press('ArrowUp', 'ArrowUp')
  await expect(figure).toBeFocused()
  await keys.press('Enter')
  await expect(page.locator(':target').locator('xpath=ancestor-or-self::td')).toHaveText('12')

  await keys.to(page.getByRole('button', { name: /^接受全部 \d+ 个确定的数据/ }), 'Shift+Tab')
  await keys.press('Enter')
  await expect(page).toHaveURL('/office/keys-bring/2024')
  await notLost(page)
})

/** Part of a page as a browser copies it: the title and the first rows of the third table; one cell is unsure. */
function pasted(): string {
  const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']
  const row = (label: string, first: string) =>
    `<tr><td colspan="3">${label}</td><td>${first}</td>${'<td>0</td>'.repeat(5)}<td>${first.replace('约', '')}</td></tr>`
  return `<h1>澄湖县粮食局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>全年工作平稳。</p>
<p>三、收到和处理政府信息公开申请情况</p>
<table><tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr>${heads
    .slice(1)
    .map(head => `<td>${head}</td>`)
    .join('')}</tr>
${row('一、本年新收政府信息公开申请数量', '12')}${row('二、上年结转政府信息公开申请数量', '约4')}
${row('（一）予以公开', '16')}${row('（七）总计', '16')}${row('四、结转下年度继续办理', '0')}</table>
<p>五、存在的主要问题及改进情况</p><p>有的栏目更新不够及时，下一步逐月检查。</p><p>六、其他需要报告的事项</p><p>无。</p>`
}
