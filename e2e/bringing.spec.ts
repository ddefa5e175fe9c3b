import { start } from '@/lib/desk/reports'
import { load } from '@/lib/desk/sections'
import { format2021 } from '@/lib/formats/format-2021'
import { enteredCells, withTotals } from '@/lib/report/cells'
import { awake, expect, test } from './office'

const YEAR = 2024

/** A report as the portal itself writes it, with one application. */
const fileOf = (organ: string, year = YEAR) => {
  const zeros = Object.fromEntries(
    enteredCells(format2021).map(({ address, kindName }) => [address, kindName === 'wan' ? '0' : 0]),
  )
  const figures = { ...zeros, 'applications.received.natural': 1, 'applications.disclosed.natural': 1 }
  return {
    name: `${organ}${year}年年报.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        schema: 'annual-report/1',
        format: '2021',
        year,
        kind: 'own',
        organ: { name: organ },
        title: `${organ}${year}年政府信息公开工作年度报告`,
        narratives: { overview: '全年收到政府信息公开申请1件，已经办结。', problems: '', other: '' },
        figures: withTotals(format2021, figures),
      }),
    ),
  }
}

test('a clerk brings several files, looks at what was read, and puts one into the draft', async ({
  page,
  town,
  signIn,
  context,
}) => {
  const organ = await town.organ('bring-desk', { name: '澄湖县水务局' })
  const clerk = await town.staff('bring-clerk', 'clerk', organ)
  await signIn(context, clerk)
  await page.goto('/office/import')
  const chooser = page.locator('input[type=file]')
  await awake(chooser)
  await chooser.setInputFiles([
    fileOf('澄湖县水务局'),
    { name: '通知.txt', mimeType: 'text/plain', buffer: Buffer.from('下周一上午九点开会。') },
  ])
  const uploads = page.getByRole('list', { name: '正在上传的文件' })
  await expect(uploads.getByRole('listitem').first()).toContainText('已读取')
  await expect(uploads.getByRole('listitem').nth(1)).toContainText('没有读出年报')
  await uploads.getByRole('link', { name: '核对' }).click()

  await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('核对：澄湖县水务局2024年年报.json')
  await expect(page.getByRole('combobox', { name: '机关' })).toHaveValue('bring-desk')
  await expect(page.getByRole('textbox', { name: '年度' })).toHaveValue('2024')
  await page.getByRole('button', { name: '放入草稿' }).click()
  await expect(page).toHaveURL(/\/office\/bring-desk\/2024$/)
  const loaded = await load(clerk.viewer, { organ: 'bring-desk', year: YEAR }, 'applications')
  expect(loaded?.content.figures['applications.received.natural']).toBe(1)
})

test('a file that did not arrive can be sent again', async ({ page, town, signIn, context }) => {
  const organ = await town.organ('bring-again', { name: '澄湖县林业局' })
  await signIn(context, await town.staff('again-clerk', 'clerk', organ))
  await page.goto('/office/import')
  await page.route('**/office/import/files', route => route.abort(), { times: 1 })
  const chooser = page.locator('input[type=file]')
  await awake(chooser)
  await chooser.setInputFiles(fileOf('澄湖县林业局'))
  const line = page.getByRole('list', { name: '正在上传的文件' }).getByRole('listitem')
  await expect(line).toContainText('没有传上去')
  await line.getByRole('button', { name: '重试' }).click()
  await expect(line).toContainText('已读取')
})

test('an administrator files a report of a past year, and the public reads that it was taken from a file', async ({
  page,
  town,
  signIn,
  context,
  portal,
}) => {
  const organ = await town.organ('bring-past', { name: '澄湖县统计局' })
  await signIn(context, await town.staff('past-chief', 'administrator', organ))
  await page.goto('/office/import')
  const chooser = page.locator('input[type=file]')
  await awake(chooser)
  await chooser.setInputFiles(fileOf('澄湖县统计局', 2022))
  await page.getByRole('list', { name: '正在上传的文件' }).getByRole('link', { name: '核对' }).click()
  await page.getByRole('button', { name: '补录为往年年报' }).click()
  await expect(page.getByText('已补录')).toBeVisible()
  const answer = await page.goto(`${portal.origin}/bring-past/2022`)
  expect(answer?.status()).toBe(200)
  await expect(page.getByText(/补录/).first()).toBeVisible()
})

test('without script a file is sent by a plain form', async ({ browser, town, signIn, portal }) => {
  const organ = await town.organ('bring-plain', { name: '澄湖县档案局' })
  const clerk = await town.staff('plain-clerk', 'clerk', organ)
  await start(clerk.viewer, { organ: 'bring-plain', year: YEAR })
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.origin })
  await signIn(context, clerk)
  const page = await context.newPage()
  await page.goto('/office/import')
  await page.locator('input[type=file]').setInputFiles(fileOf('澄湖县档案局'))
  await page.getByRole('button', { name: '上传' }).click()
  await page.getByRole('link', { name: '澄湖县档案局2024年年报.json' }).click()
  await page.getByRole('button', { name: '放入草稿' }).click()
  await expect(page).toHaveURL(/\/office\/bring-plain\/2024$/)
  await context.close()
})

test('without script a pasted text is read, and each figure leads to where it is printed', async ({ openAs, town }) => {
  const organ = await town.organ('bring-paste', { name: '澄湖县信访局' })
  const page = await openAs(await town.staff('paste-clerk', 'clerk', organ), { javaScriptEnabled: false })
  await page.goto('/office/import')
  await page.getByRole('textbox', { name: '或者粘贴在这里' }).fill(
    ['一、本年新收政府信息公开申请数量 6', '二、上年结转政府信息公开申请数量 1', '（一）予以公开 7', '（七）总计 7']
      .map(line => `${line} 0 0 0 0 0 ${line.at(-1)}`)
      .concat('四、结转下年度继续办理 0 0 0 0 0 0 0')
      .join('\n'),
  )
  await page.getByRole('textbox', { name: '哪一年的' }).fill('2023')
  await page.getByRole('button', { name: '上传' }).click()
  await page.getByRole('link', { name: '粘贴的文字（2023年）.txt' }).click()
  await expect(page.getByRole('textbox', { name: '年度' })).toHaveValue('2023')
  await page.getByRole('link', { name: '6', exact: true }).first().click()
  await expect(page.locator('[data-printed]:has(:target)')).toContainText('一、本年新收政府信息公开申请数量 6 0')
})
