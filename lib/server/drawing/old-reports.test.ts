import { beforeAll, expect, test } from 'vitest'
import { settleAsArchive } from '@/lib/desk/archiving'
import { newestEdition } from '@/lib/desk/editions'
import { takeIn } from '@/lib/desk/imports'
import { plantOrgan } from '@/lib/desk/planting'
import { start } from '@/lib/desk/reports'
import { load, saveFigures } from '@/lib/desk/sections'
import { settleAsDraft } from '@/lib/desk/settling'
import { freshHouse, viewerAs } from '@/lib/desk/test-house'
import { fileKinds } from '@/lib/files/kinds'
import { writeReport } from '@/lib/files/write'
import { words } from '@/lib/words'
import { publicPage } from '../public-paths'
import { pageDrawing } from './page-drawing'

const draw = pageDrawing(async () => [])
let chief: Awaited<ReturnType<typeof viewerAs>>

beforeAll(async () => {
  freshHouse()
  const organ = await plantOrgan({ code: 'old-office', name: '枫澜区水务局' })
  chief = await viewerAs('old-office', ['administrator', organ], ['clerk', organ])
  await archive(2014, '本局全年做好公开工作。')
  await archive(2017, '本局全年公开信息更多了。')
}, 60_000)

/** A report as it was written before there were tables. */
async function archive(year: number, said: string) {
  const text = `<h1>枫澜区水务局${year}年政府信息公开工作年度报告</h1><p>一、概述</p><p>${said}</p>
    <p>二、主动公开政府信息情况</p><p>主动公开信息82条，其中规划类5条。</p>
    <p>三、依申请公开政府信息情况</p><p>收到申请4件，都已答复。</p>`
  const row = await takeIn(chief, { name: '年报.html', bytes: new TextEncoder().encode(text) })
  const settled = await settleAsArchive(chief, row?.id ?? '', { organ: 'old-office', year, decided: {} })
  expect(settled).toMatchObject({ outcome: 'done' })
}

async function seen(address: string): Promise<string> {
  const { pathname, search } = new URL(address, 'http://here')
  const page = publicPage(pathname, search, undefined)
  const html = page && (await draw(page))
  if (!html) throw new Error(`${address} is not drawn here`)
  return html.slice(html.indexOf('<main'), html.indexOf('</main>')).replace(/<script.*?<\/script>/gs, '')
}

test.each([
  '/',
  '/old-office',
  '/old-office/2014',
  '/old-office/2014/1',
  '/old-office/2017/changes',
  '/old-office/compare',
  '/old-office/compare?figure=applications.received.natural',
  '/years/2014',
  '/years/2014?sort=received&order=down',
  '/years/2014/on-time',
  '/compare?year=2014&organs=old-office',
  '/search?q=规划',
])('%s tells of a report without tables', async address => {
  expect(await seen(address)).not.toMatch(/undefined|null|NaN|（、|按填报/)
})

test('words found in it lead to its text', async () => {
  expect(await seen('/search?q=规划')).toMatch(/>正文</)
})

test('two of them are compared by their words, for they have no figures that could have stayed', async () => {
  const page = await seen('/old-office/2017/changes')
  expect(page).toContain('公开信息更多了')
  expect(page).toContain('没有全国统一的表格')
  expect(page).not.toContain('表格里的数据没有变化')
})

test('a person is told why it cannot become a draft', async () => {
  const text = '<h1>枫澜区水务局2015年政府信息公开工作年度报告</h1><p>一、概述</p><p>主动公开信息2条。</p>'
  const more = '<p>二、主动公开政府信息情况</p><p>公开2条。</p><p>三、依申请公开情况</p><p>收到申请1件，已答复。</p>'
  const row = await takeIn(chief, { name: '年报.html', bytes: new TextEncoder().encode(text + more) })
  const settled = await settleAsDraft(chief, row?.id ?? '', { organ: 'old-office', year: 2015, decided: {} })
  if (settled.outcome !== 'otherForm') throw new Error(settled.outcome)
  expect(words().bringing.said.otherForm(settled.format)).toMatch(/^[^a-z]*没有全国统一的表格[^a-z]*$/)
})

test('it can be taken along as every kind of file, with its text', async () => {
  const edition = await newestEdition('old-office', 2014)
  if (edition?.form !== 'report') throw new Error('not archived')
  for (const kind of fileKinds) {
    const bytes = writeReport(kind, { content: edition.content, explanations: {} })
    expect([kind, bytes.length > 500]).toEqual([kind, true])
    if (kind === 'json' || kind === 'csv' || kind === 'html')
      expect(Buffer.from(bytes).toString()).toContain('主动公开信息82条')
  }
})

test('archived before or after a draft of the next year was begun, it takes nothing over and locks nothing', async () => {
  const at = { organ: 'old-office', year: 2019 }
  expect(await start(chief, at)).toEqual({ outcome: 'done' })
  const carriedOver = { 'applications.carriedOver.natural': '7' }
  const seenNow = async () => (await load(chief, at, 'applications'))?.touched.version ?? 0
  await saveFigures(chief, at, 'applications', { seen: await seenNow(), changes: carriedOver })
  await archive(2018, '本局全年公开信息又多了。')
  const next = await load(chief, at, 'applications')
  expect(next?.section).toMatchObject({ figures: { 'applications.carriedOver.natural': 7 } })
  const saved = await saveFigures(chief, at, 'applications', {
    seen: await seenNow(),
    changes: { 'applications.carriedOver.natural': '8' },
  })
  expect(saved).toMatchObject({ outcome: 'saved', refused: {} })
})
