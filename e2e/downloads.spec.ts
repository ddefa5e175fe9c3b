import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { strFromU8, unzipSync } from 'fflate'
import { publish, withdraw } from '@/lib/desk/publication'
import { approve, correct, start, submit } from '@/lib/desk/reports'
import { fileKinds } from '@/lib/files/kinds'
import { formatOfYear } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { fillIn } from './filling'
import { expect, type Town, test } from './office'

const YEAR = 2025

/** An organ whose report of the year is published. */
const published = async (town: Town, code: string) => {
  const organ = await town.organ(code, { name: '云塘区档案馆', powers: ['licences'] })
  const clerk = (await town.staff(`${code}-clerk`, 'clerk', organ)).viewer
  const approver = (await town.staff(`${code}-approver`, 'approver', organ)).viewer
  const place = { organ: code, year: YEAR }
  await start(clerk, place)
  await fillIn(clerk, place)
  await submit(clerk, place, {})
  await approve(approver, place, {})
  await publish(approver, place, {})
  return { place, clerk, approver }
}

const bytesOf = async (address: string) => new Uint8Array(await (await fetch(address)).arrayBuffer())

test('anybody takes a published report along in every kind, and nothing of one that is not published', async ({
  portal,
  town,
}) => {
  const { place, approver } = await published(town, 'files-out')
  const here = `${portal.origin}/files-out/${YEAR}`
  await start((await town.staff('files-draft-clerk', 'clerk', await town.organ('files-draft'))).viewer, {
    organ: 'files-draft',
    year: YEAR,
  })
  for (const kind of fileKinds) {
    const got = await fetch(`${here}/report.${kind}`)
    const bytes = await got.arrayBuffer()
    const mark = got.headers.get('etag') ?? ''
    expect([kind, got.status]).toEqual([kind, 200])
    expect(decodeURIComponent(got.headers.get('content-disposition') ?? '')).toContain(
      `filename*=UTF-8''云塘区档案馆2025年政府信息公开工作年度报告.${kind}`,
    )
    const plain = await fetch(`${here}/report.${kind}`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    expect([kind, plain.headers.get('content-length')]).toEqual([kind, String(bytes.byteLength)])
    const again = await fetch(`${here}/report.${kind}`, { headers: { 'if-none-match': mark } })
    expect([kind, again.status]).toEqual([kind, 304])
    const dark = await fetch(`${here}/report.${kind}`, { headers: { cookie: 'view=dark' } })
    expect([kind, dark.headers.get('etag')]).toEqual([kind, mark])
    const edition = await fetch(`${here}/1/report.${kind}`)
    expect([kind, Buffer.from(await edition.arrayBuffer()).equals(Buffer.from(bytes))]).toEqual([kind, true])
    for (const nowhere of [
      `/files-draft/${YEAR}`,
      `/files-out/${YEAR - 1}`,
      `/files-out/${YEAR}/2`,
      '/files-none/2025',
    ])
      expect([nowhere, (await fetch(`${portal.origin}${nowhere}/report.${kind}`)).status]).toEqual([nowhere, 404])
  }
  await withdraw(approver, place, { note: '内容有误，撤回后重新发布。' })
  for (const kind of fileKinds)
    for (const gone of ['', '/1', '/2'])
      expect([kind, gone, (await fetch(`${here}${gone}/report.${kind}`)).status]).toEqual([kind, gone, 404])
})

test('a correction stands in the files at the very next request, and the old edition stays at its own address', async ({
  portal,
  town,
}) => {
  const { place, clerk, approver } = await published(town, 'files-mended')
  const here = `${portal.origin}/files-mended/${YEAR}`
  const before = await bytesOf(`${here}/report.docx`)
  await correct(clerk, place, { note: '更正行政许可的决定数量。' })
  await fillIn(clerk, place, { 'proactive.licences.decisions': '12' })
  await submit(clerk, place, {})
  await approve(approver, place, {})
  await publish(approver, place, { note: '更正行政许可的决定数量。' })
  const after = unzipSync(await bytesOf(`${here}/report.docx`))
  expect(strFromU8(after['docProps/core.xml'] as Uint8Array)).toContain('第 2 版')
  expect(Buffer.from(await bytesOf(`${here}/1/report.docx`)).equals(Buffer.from(before))).toBe(true)
})

test('all reports of an organ, or of a year, come as one zip with the hash of each', async ({ portal, town }) => {
  await published(town, 'files-zip')
  for (const address of ['/files-zip/reports.zip', `/years/${YEAR}/reports.zip?kind=json`]) {
    const got = await fetch(portal.origin + address)
    expect([address, got.status, got.headers.get('content-type')]).toEqual([address, 200, 'application/zip'])
    const { 'manifest.csv': manifest = new Uint8Array(), ...files } = unzipSync(new Uint8Array(await got.arrayBuffer()))
    for (const [path, bytes] of Object.entries(files))
      expect(strFromU8(manifest)).toContain(`"${path}","${createHash('sha256').update(bytes).digest('hex')}"`)
    const [, json] = Object.entries(files).find(([path]) => /^files-zip-2025\/.*\.json$/.test(path)) ?? []
    const single = await bytesOf(`${portal.origin}/files-zip/${YEAR}/report.json`)
    expect(Buffer.from(json ?? []).equals(Buffer.from(single))).toBe(true)
  }
  for (const nowhere of ['/files-none/reports.zip', '/years/1999/reports.zip', `/years/${YEAR}/reports.zip?part=9`])
    expect([nowhere, (await fetch(portal.origin + nowhere)).status]).toEqual([nowhere, 404])
})

test('who takes a year along sees how far it is, and may stop it; without script it is a plain download', async ({
  page,
  portal,
  town,
  browser,
}) => {
  await published(town, 'files-bar')
  await page.goto(`/years/${YEAR}`)
  const link = page.getByRole('link', { name: '打包下载全部年报' })
  const bar = page.getByRole('progressbar', { name: '打包下载的进度' })
  await expect(bar).toBeHidden()
  await page.route('**/reports.zip', route => new Promise(() => route))
  await link.click()
  await expect(bar).toBeVisible()
  expect((await new AxeBuilder({ page }).include('[data-live="archive"]').analyze()).violations).toEqual([])
  await page.getByRole('button', { name: '取消下载' }).click()
  await expect(bar).toBeHidden()
  await expect(link).toBeFocused()

  await page.unroute('**/reports.zip')
  const [saved] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(saved.suggestedFilename()).toBe(`${YEAR}.zip`)
  const files = unzipSync(readFileSync(await saved.path()))
  expect(Object.keys(files)).toContain('manifest.csv')
  await expect(page.getByRole('status').filter({ hasText: '打包下载完成' })).toBeVisible()
  await expect(page.locator('[data-counted]')).toHaveText(
    new RegExp(`已下载 ${Object.keys(files).length} 个文件，共 \\d+ 个`),
  )

  await page.route('**/reports.zip', route => route.abort())
  await link.click()
  await expect(page.getByRole('status').filter({ hasText: '没有下载完' })).toBeVisible()

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: portal.origin })
  const still = await plain.newPage()
  await still.goto(`/years/${YEAR}`)
  const [got] = await Promise.all([
    still.waitForEvent('download'),
    still.getByRole('link', { name: '打包下载全部年报' }).click(),
  ])
  expect(Object.keys(unzipSync(readFileSync(await got.path())))).toEqual(Object.keys(files))
  await plain.close()
})

test('staff take their report along as a workbook, strangers do not', async ({ portal, town }) => {
  const organ = await town.organ('files-along')
  const clerk = await town.staff('files-along-clerk', 'clerk', organ)
  const other = await town.staff('files-along-other', 'clerk', await town.organ('files-beside'))
  await start(clerk.viewer, { organ: 'files-along', year: YEAR })
  const ask = (who?: { cookie: { name: string; value: string } }) =>
    fetch(`${portal.origin}/office/files-along/${YEAR}/entry.xlsx`, {
      redirect: 'manual',
      headers: who ? { cookie: `${who.cookie.name}=${who.cookie.value}` } : {},
    })
  expect((await ask()).status).toBe(307)
  expect((await ask(other)).status).toBe(404)
  const got = await ask(clerk)
  expect(got.status).toBe(200)
  const { 'xl/workbook.xml': book } = unzipSync(new Uint8Array(await got.arrayBuffer()))
  for (const { address } of cellsOf(formatOfYear(YEAR) as Format))
    expect(strFromU8(book as Uint8Array)).toContain(`name="${address}"`)
})
