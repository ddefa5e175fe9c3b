import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { gbkPdf } from '@/lib/files/reading/trial/gbk-pdf'
import { hostileFiles } from '@/lib/files/reading/trial/hostile'
import { formatById } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import type { ReportJson } from '@/lib/report/content'
import { expect, test } from './portal'

const clean = Object.fromEntries(cellsOf(formatById('2021')).map(({ address }) => [address, 0]))

function report(year: number, figures: Record<string, number> = {}, overview = '全年平稳。'): ReportJson {
  return {
    schema: 'annual-report/1',
    format: '2021',
    year,
    kind: 'own',
    organ: { name: '枫澜区粮食局' },
    title: `枫澜区粮食局${year}年政府信息公开工作年度报告`,
    narratives: { preface: '', overview, problems: '问题：公开不够及时。改进：按月更新。', other: '' },
    figures: { ...clean, ...figures },
  }
}

const file = (name: string, content: string | object) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
})

async function open(page: Page) {
  const wrong: string[] = []
  page.on('console', message => message.type() === 'error' && wrong.push(message.text()))
  page.on('pageerror', error => wrong.push(error.message))
  await page.goto('/checkup')
  const input = page.getByLabel('年报文件', { exact: true })
  await expect(input).toBeEnabled()
  return { input, wrong }
}

const status = (page: Page) => page.getByRole('region', { name: '结果' }).getByRole('status').first()

test('a report is checked without a network, and nothing is asked of any server', async ({ page, context }) => {
  const { input, wrong } = await open(page)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.route('**/*', route => route.abort())
  await context.setOffline(true)
  await input.setInputFiles(file('报告.json', report(2025, { 'applications.received.natural': 3 })))
  const result = page.getByRole('article', { name: '报告.json' })
  await expect(result.getByText('枫澜区粮食局 2025年')).toBeVisible()
  await expect(result.getByRole('listitem').first()).toContainText('3')
  await expect(status(page)).toHaveText(/1 份年报查完，共发现 \d+ 处。/)
  await page.getByLabel('或者粘贴年报的文字').fill('2025年公开信息312条，其中网站200条、微信132条。')
  await page.getByRole('button', { name: '检查这段文字' }).click()
  await expect(page.getByRole('article', { name: '粘贴的文字' }).getByRole('listitem')).toContainText(['312'])
  expect(asked).toEqual([])
  expect(wrong).toEqual([])
})

test('a PDF in Chinese codes is read without a network too', async ({ page, context }) => {
  const { input } = await open(page)
  await page.waitForLoadState('networkidle')
  await page.route('**/*', route => route.abort())
  await context.setOffline(true)
  const pdf = gbkPdf([
    '枫澜区粮食局2025年政府信息公开工作年度报告',
    '一、总体情况',
    '全年主动公开信息9条，其中网站7条、微信5条，均已按时发布。',
    '五、存在的主要问题及改进情况',
    '问题：公开不够及时。改进：按月更新。',
  ])
  await input.setInputFiles({ name: '年报.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) })
  const result = page.getByRole('article', { name: '年报.pdf' })
  await expect(result.getByText('枫澜区粮食局 2025年')).toBeVisible()
  await expect(result.getByRole('listitem').filter({ hasText: '其中网站7条' }).first()).toBeVisible()
})

test('a file that would read for ever is given up after ten seconds, and the page works meanwhile and afterwards', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const { input } = await open(page)
  const bomb =
    hostileFiles.find(({ called }) => called === 'a PDF that saves its state without end')?.bytes() ?? new Uint8Array()
  await input.setInputFiles([
    { name: '坏.pdf', mimeType: 'application/pdf', buffer: Buffer.from(bomb) },
    file('后面.json', report(2025)),
  ])
  await expect(status(page)).toContainText('正在读 2 份文件')
  await page.getByLabel('或者粘贴年报的文字').fill('2025年公开信息312条，其中网站200条、微信132条。', { timeout: 2000 })
  await page.getByRole('button', { name: '检查这段文字' }).click({ timeout: 2000 })
  await expect(page.getByRole('article', { name: '粘贴的文字' })).toBeVisible({ timeout: 2000 })
  await expect(status(page)).toContainText('正在读 2 份文件')
  await expect(page.getByText(/用了超过 10 秒，已经停止：文件可能不正常/)).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole('article', { name: '后面.json' })).toBeVisible()
})

test('several files at once: last year’s report of the same organ is set against this year’s', async ({ page }) => {
  const { input } = await open(page)
  await input.setInputFiles([
    file('2024.json', report(2024, { 'applications.carriedForward.natural': 2, 'applications.received.natural': 2 })),
    file('2025.json', report(2025)),
  ])
  await expect(page.getByRole('article', { name: '2025.json' }).getByText('已与2024年的年报对照')).toBeVisible()
  await expect(page.getByRole('article', { name: '2024.json' }).getByText('对照')).toBeHidden()
})

test('last year’s report can be chosen by itself; one of another year is told', async ({ page }) => {
  const { input } = await open(page)
  await input.setInputFiles(file('今年.json', report(2025)))
  const lastYear = page.getByLabel('上年年报（可不选）')
  await lastYear.setInputFiles(file('前年.json', report(2023)))
  const result = page.getByRole('article', { name: '今年.json' })
  await expect(result.getByText('选的上年年报是2023年的，不是2024年的')).toBeVisible()
  await lastYear.setInputFiles(file('去年.json', report(2024)))
  await expect(result.getByText('已与2024年的年报对照')).toBeVisible()
})

test('a text file in the old Chinese code is read; one that is no report is told so', async ({ page }) => {
  const { input } = await open(page)
  const gb = [0xc4, 0xea, 0xb1, 0xa8]
  await input.setInputFiles([
    { name: '旧.txt', mimeType: 'text/plain', buffer: Buffer.from(gb) },
    file('别的.json', '{"schema":"another"}'),
    file('文字.txt', '枫澜区粮食局2025年政府信息公开工作年度报告\n一、总体情况\n共公开9条，其中网站7条、微信5条。'),
  ])
  await expect(page.getByText('没有认出是哪一年的年报')).toBeVisible()
  await expect(page.getByText('年报数据不合格式')).toBeVisible()
  const read = page.getByRole('article', { name: '文字.txt' })
  await expect(read.getByText('只读出了文字，没有读出表格')).toBeVisible()
  await expect(read.getByRole('listitem').filter({ hasText: '共公开9条' })).toBeVisible()
  await expect(status(page)).toHaveText(/2 份文件没有读出来。/)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('a file is dropped with the mouse', async ({ page }) => {
  await open(page)
  const data = await page.evaluateHandle(
    text => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], '拖入.json'))
      return transfer
    },
    JSON.stringify(report(2025)),
  )
  await page.getByText('把文件拖到这里').dispatchEvent('drop', { dataTransfer: data })
  await expect(page.getByRole('article', { name: '拖入.json' })).toBeVisible()
})

test('without JavaScript the page says what it needs', async ({ browser, portal }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${portal.origin}/checkup`)
  expect(await page.content()).toContain('需要开启 JavaScript')
  await expect(page.getByLabel('年报文件', { exact: true })).toBeDisabled()
  await context.close()
})
