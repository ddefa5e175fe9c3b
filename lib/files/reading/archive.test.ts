import { describe, expect, it } from 'vitest'
import { reportJson } from '@/lib/report/content'
import { readReport } from '../read'
import { pageOf } from './trial/pages'
import { zipped } from './trial/zipped'

const read = (text: string | Uint8Array, name = 'a.html') =>
  readReport(typeof text === 'string' ? new TextEncoder().encode(text) : text, name)

const old = (year: number, more = '') =>
  `<h1>枫澜区水务局${year}年政府信息公开工作年度报告</h1><p>一、概述</p><p>本局全年做好公开工作，制度更加健全。</p><p>二、主动公开政府信息情况</p><p>全年主动公开信息82条，其中规划类5条。</p><p>三、依申请公开政府信息情况</p><p>收到申请4件，都已答复。</p>${more}`

describe('reports before 2019', () => {
  it('are kept as prose, whole and in order, without figures', async () => {
    const got = await read(old(2014))
    if (!got.ok) throw new Error(got.why)
    expect(got.report).toMatchObject({ format: 'free', year: 2014, organ: { name: '枫澜区水务局' }, figures: {} })
    expect(got.report.narratives).toEqual({
      overview:
        '一、概述\n\n本局全年做好公开工作，制度更加健全。\n\n二、主动公开政府信息情况\n\n全年主动公开信息82条，其中规划类5条。\n\n三、依申请公开政府信息情况\n\n收到申请4件，都已答复。',
    })
    expect(reportJson.safeParse(got.report).success).toBe(true)
  })

  it('keep the statistics annexed to them as prose too', async () => {
    const annex =
      '<table><tr><td>指标</td><td>单位</td><td>数量</td></tr><tr><td>涉及国家秘密</td><td>件</td><td>1</td></tr></table>'
    const got = await read(old(2017, annex))
    expect(got).toMatchObject({ ok: true, unsure: [], report: { format: 'free', figures: {} } })
    expect(got.ok && got.report.narratives.overview).toContain('涉及国家秘密　件　1')
  })

  it('are no notices about reports, and none of a year without reports', async () => {
    const notice =
      '<h1>关于报送2016年政府信息公开工作年度报告的通知</h1><p>请各单位报送主动公开、依申请公开和行政复议的情况，于一月底前完成，逾期的将予以通报，请认真组织。</p>'
    expect(await read(notice)).toMatchObject({ ok: false })
    expect(await read(old(2006))).toMatchObject({ ok: false, why: expect.stringContaining('2006') })
  })
})

it('a report that does not say whose it is leaves the name empty, says so, and is still a report', async () => {
  const got = await read(pageOf({ title: '2023年政府信息公开工作年度报告' }))
  if (!got.ok) throw new Error(got.why)
  expect(got.report.organ).toEqual({ name: '' })
  expect(got.findings.map(({ say }) => say).join()).toContain('没有认出是哪个机关')
  expect(reportJson.safeParse(got.report).success).toBe(true)
})

describe('files of other kinds', () => {
  const wide = (text: string) => Uint8Array.from([...text].flatMap(letter => [letter.charCodeAt(0), 0]))
  const container = (inside = '') => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(60), ...wide(inside)])
  const letters = (text: string) => new TextEncoder().encode(text)

  it.each([
    ['a.doc', container(), '另存为 docx'],
    ['a.wps', container('WordDocument'), '用 WPS 另存为 docx'],
    ['a.xls', container('Workbook'), '另存为 xlsx'],
    ['a.et', container('Workbook'), '用 WPS 另存为 xlsx'],
    ['a.ppt', container('PowerPoint Document'), '演示文稿'],
    ['a.msg', container('__properties_version1.0'), '附件'],
    ['a.docx', container('EncryptedPackage'), '去掉密码'],
    ['a.rtf', letters('{\\rtf1 x}'), 'docx'],
    ['a.ofd', zipped({ 'OFD.xml': '<OFD/>' }), 'OFD'],
    ['a.odt', zipped({ 'content.xml': '<x/>' }), 'docx 或 xlsx'],
    ['a.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), '图片'],
    ['a.tif', Uint8Array.from([0x4d, 0x4d, 0, 0x2a, 1, 2, 3, 4]), '图片'],
    ['a.zip', zipped({ 'a.txt': 'x' }), '解开'],
  ])('%s is told what to do with', async (name, bytes, words) => {
    const got = await read(bytes, name)
    expect(got).toMatchObject({ ok: false, why: expect.stringContaining(words) })
  })
})
