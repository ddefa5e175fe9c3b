import { beforeAll, describe, expect, test } from 'vitest'
import { writeReport } from '@/lib/files/write'
import { copyOf } from '@/lib/files/writing/copy'
import { format2021 } from '@/lib/formats/format-2021'
import { enteredCells, withTotals } from '@/lib/report/cells'
import type { ReportJson } from '@/lib/report/content'
import { paragraphOf } from '@/lib/report/narrative'
import { settleAsArchive } from './archiving'
import { newestEdition } from './editions'
import { drop, importOf, importsOf, printedOf, takeIn } from './imports'
import { latest, yearsOf } from './listing'
import { plantOrgan } from './planting'
import { publish } from './publication'
import { approve, correct, submit } from './reports'
import { promptness } from './roster'
import { load, saveProse } from './sections'
import { settleAsDraft } from './settling'
import { freshHouse, viewerAs } from './test-house'

beforeAll(freshHouse)

const fileOf = (organ: string, year: number, over: Partial<ReportJson> = {}) => {
  const zeros = Object.fromEntries(
    enteredCells(format2021).map(({ address, kindName }) => [address, kindName === 'wan' ? '0' : 0]),
  )
  const figures = { ...zeros, 'applications.received.natural': 3, 'applications.disclosed.natural': 3 }
  const report: ReportJson = {
    schema: 'annual-report/1',
    format: '2021',
    year,
    kind: 'own',
    organ: { name: organ },
    title: `${organ}${year}年政府信息公开工作年度报告`,
    narratives: { overview: '总体情况写在文件里。', problems: '', other: '无' },
    figures: withTotals(format2021, figures) as ReportJson['figures'],
    ...over,
  }
  return { name: `${organ}${year}.json`, bytes: new TextEncoder().encode(JSON.stringify(report)) }
}

describe('a file that is brought', { timeout: 60_000 }, () => {
  test('is kept, read, and lies ready for the organ and year it names', async () => {
    const organ = await plantOrgan({ code: 'bring-a', name: '云县水务局' })
    const clerk = await viewerAs('bring-a', ['clerk', organ])
    const row = await takeIn(clerk, fileOf('云县水务局', 2024))
    expect(row).toMatchObject({ state: 'waiting', organCode: 'bring-a', year: 2024, read: { ok: true } })
    expect(await importsOf(clerk)).toHaveLength(1)
    const stranger = await viewerAs('bring-b', ['clerk', await plantOrgan({ code: 'bring-b' })])
    expect(await importOf(stranger, row?.id ?? '')).toBeUndefined()
    expect(await settleAsDraft(stranger, row?.id ?? '', { organ: 'bring-b', year: 2024, decided: {} })).toEqual({
      outcome: 'missing',
    })
    const auditor = await viewerAs('bring-c', ['auditor', organ])
    expect(await takeIn(auditor, fileOf('云县水务局', 2024))).toBeUndefined()
  })

  test('belongs to the organ whose whole name it bears, not to one whose name only begins so', async () => {
    const government = await plantOrgan({ code: 'bring-j', name: '云县人民政府' })
    await plantOrgan({ code: 'bring-k', name: '云县人民政府办公室' }, government)
    const chief = await viewerAs('bring-j', ['administrator', government])
    const bring = async (organ: string) => (await takeIn(chief, fileOf(organ, 2024)))?.organCode
    expect(await bring('云县人民政府办公室')).toBe('bring-k')
    expect(await bring('云县人民政府')).toBe('bring-j')
    expect(await bring('办公室')).toBe('bring-k')
    expect(await bring('另一个县水务局')).toBeNull()
  })

  test('with a long name can be had back under it', async () => {
    const clerk = await viewerAs('bring-l', ['clerk', await plantOrgan({ code: 'bring-l' })])
    const row = await takeIn(clerk, { ...fileOf('云县水务局', 2024), name: `${'长'.repeat(199)}\u{20000}.json` })
    expect(encodeURIComponent(row?.fileName ?? '')).toContain('%E9%95%BF')
  })

  test('that was pasted is read like a file, and what it prints lies beside the figures', async () => {
    const organ = await plantOrgan({ code: 'bring-p', name: '云县教育局' })
    const clerk = await viewerAs('bring-p', ['clerk', organ])
    const { bytes } = fileOf('云县教育局', 2024)
    const page = writeReport('html', copyOf(JSON.parse(new TextDecoder().decode(bytes))))
    const row = await takeIn(clerk, { name: '粘贴的内容.html', bytes: page })
    const source = row && (await printedOf(row))
    const cells = source?.pieces.flatMap(piece => (piece.kind === 'table' ? piece.rows.flat() : []))
    expect(cells?.find(({ addresses }) => addresses?.includes('applications.received.natural'))?.text).toBe('3')
    expect(row?.read).not.toHaveProperty('source')
    expect(await importsOf(clerk)).toEqual([
      {
        id: row?.id,
        at: row?.at,
        fileName: '粘贴的内容.html',
        state: 'waiting',
        read: { ok: true, organ: '云县教育局', year: 2024, unsure: 0 },
      },
    ])
    const none = await takeIn(clerk, { name: '粘贴的文字.txt', bytes: new TextEncoder().encode('下周一开会。') })
    expect((await importsOf(clerk))[0]).toMatchObject({ id: none?.id, read: { ok: false, why: expect.any(String) } })
  })

  test('that is no report is kept with the reason', async () => {
    const clerk = await viewerAs('bring-d', ['clerk', await plantOrgan({ code: 'bring-d' })])
    const row = await takeIn(clerk, { name: 'x.json', bytes: new TextEncoder().encode('{"a":1}') })
    expect(row?.read.ok).toBe(false)
    await drop(clerk, row?.id ?? '')
    expect((await importOf(clerk, row?.id ?? ''))?.state).toBe('dropped')
  })

  test('fills the blanks of a draft and never writes over what stands there', async () => {
    const organ = await plantOrgan({ code: 'bring-e', name: '云县档案局' })
    const clerk = await viewerAs('bring-e', ['clerk', organ])
    const first = await takeIn(clerk, fileOf('云县档案局', 2024))
    const choice = { organ: 'bring-e', year: 2024, decided: { 'litigation.direct.upheld': '１' } }
    expect(await settleAsDraft(clerk, first?.id ?? '', choice)).toMatchObject({ outcome: 'done', left: 0 })
    const place = { organ: 'bring-e', year: 2024 }
    expect(await load(clerk, place, 'litigation')).toMatchObject({
      section: { figures: { 'litigation.direct.upheld': 1 } },
    })
    expect((await load(clerk, place, 'applications'))?.content.figures['applications.received.natural']).toBe(3)

    const second = await takeIn(clerk, fileOf('云县档案局', 2024, { narratives: { overview: '另一份文字' } }))
    expect(await settleAsDraft(clerk, second?.id ?? '', { ...choice, decided: {} })).toMatchObject({
      outcome: 'done',
      taken: 0,
      left: 2,
    })
    expect((await load(clerk, place, 'litigation'))?.content.figures['litigation.direct.upheld']).toBe(1)
  })

  test('with a figure nobody can read, or the tables of another format, changes nothing', async () => {
    const clerk = await viewerAs('bring-f', ['clerk', await plantOrgan({ code: 'bring-f', name: '云县林业局' })])
    const row = await takeIn(clerk, fileOf('云县林业局', 2024))
    const id = row?.id ?? ''
    expect(
      await settleAsDraft(clerk, id, { organ: 'bring-f', year: 2024, decided: { 'litigation.direct.upheld': '三四' } }),
    ).toMatchObject({
      outcome: 'unread',
      errors: { 'litigation.direct.upheld': expect.any(String) },
    })
    expect(await settleAsDraft(clerk, id, { organ: 'bring-f', year: 2020, decided: {} })).toEqual({
      outcome: 'otherForm',
      format: '2021',
    })
    expect((await importOf(clerk, id))?.state).toBe('waiting')
  })

  test('is not archived under another year, before its time is up, or with a form that was not there yet', async () => {
    const organ = await plantOrgan({ code: 'bring-when', name: '云县气象局' })
    const chief = await viewerAs('bring-when', ['administrator', organ])
    const choice = { organ: 'bring-when', decided: {} }
    const past = await takeIn(chief, fileOf('云县气象局', 2022))
    expect(await settleAsArchive(chief, past?.id ?? '', { ...choice, year: 2023 })).toEqual({
      outcome: 'otherYear',
      year: 2022,
    })
    const thisYear = new Date().getFullYear()
    const early = await takeIn(chief, fileOf('云县气象局', thisYear))
    expect(await settleAsArchive(chief, early?.id ?? '', { ...choice, year: thisYear })).toEqual({
      outcome: 'tooEarly',
    })
    const old = await takeIn(chief, fileOf('云县气象局', 2020))
    expect(await settleAsArchive(chief, old?.id ?? '', { ...choice, year: 2020 })).toMatchObject({
      outcome: 'otherForm',
    })
  })

  test('becomes an edition of a past year with its mark, once, by an administrator only', async () => {
    const organ = await plantOrgan({ code: 'bring-g', name: '云县统计局' })
    const [clerk, chief] = [
      await viewerAs('bring-g', ['clerk', organ]),
      await viewerAs('bring-h', ['administrator', organ]),
    ]
    const choice = { organ: 'bring-g', year: 2022, decided: {} }
    const byClerk = await takeIn(clerk, fileOf('云县统计局', 2022))
    expect(await settleAsArchive(clerk, byClerk?.id ?? '', choice)).toEqual({ outcome: 'barred' })
    const row = await takeIn(chief, fileOf('云县统计局', 2022))
    expect(await settleAsArchive(chief, row?.id ?? '', choice)).toMatchObject({ outcome: 'done' })
    const edition = await newestEdition('bring-g', 2022)
    expect(edition).toMatchObject({ number: 1, archived: { name: '云县统计局2022.json', sha256: row?.sha256 } })
    expect((await yearsOf('bring-g'))[0]).toMatchObject({ archived: true, onTime: false, received: 3 })
    const again = await takeIn(chief, fileOf('云县统计局', 2022))
    expect(await settleAsArchive(chief, again?.id ?? '', choice)).toEqual({ outcome: 'occupied' })
  })

  test('makes nobody late when it is corrected here: when it was first published stays unknown', async () => {
    const organ = await plantOrgan({ code: 'bring-old', name: '云县水库管理处' })
    const chief = await viewerAs('bring-old', ['administrator', organ], ['clerk', organ])
    const approver = await viewerAs('bring-old-b', ['approver', organ])
    const text = '<h1>云县水库管理处2014年政府信息公开工作年度报告</h1><p>一、概述</p><p>公开信息2条。</p>'
    const more =
      '<p>二、主动公开政府信息情况</p><p>主动公开信息2条。</p><p>三、依申请公开情况</p><p>收到申请1件，已答复。</p>'
    const row = await takeIn(chief, { name: '年报.html', bytes: new TextEncoder().encode(text + more) })
    const place = { organ: 'bring-old', year: 2014 }
    expect(await settleAsArchive(chief, row?.id ?? '', { ...place, decided: {} })).toMatchObject({ outcome: 'done' })
    const stands = async () => (await yearsOf('bring-old'))[0]
    expect(await stands()).toMatchObject({ archived: true, onTime: false, number: 1 })
    expect((await latest(50)).map(({ organCode }) => organCode)).not.toContain('bring-old')
    expect(await correct(chief, place, { note: '更正条数' })).toEqual({ outcome: 'done' })
    const seen = (await load(chief, place, 'overview'))?.touched.version ?? 0
    const blocks = [paragraphOf('公开信息3条。')]
    expect(await saveProse(chief, place, 'overview', { seen, at: 1, remove: 1, blocks })).toMatchObject({
      outcome: 'saved',
    })
    expect(await submit(chief, place, {})).toEqual({ outcome: 'done' })
    expect(await approve(approver, place, {})).toEqual({ outcome: 'done' })
    expect(await publish(approver, place, { note: '更正条数' })).toEqual({ outcome: 'done' })
    expect(await stands()).toMatchObject({ archived: true, onTime: false, number: 2 })
    const [own] = await promptness(2014, Date.now())
    expect(own).toMatchObject({ archived: 1, late: 0 })
    expect((await latest(50)).map(({ organCode }) => organCode)).toContain('bring-old')
  })

  test('is settled once, however often the button is pressed at the same time', async () => {
    const organ = await plantOrgan({ code: 'bring-i', name: '云县审计局' })
    const clerk = await viewerAs('bring-i', ['clerk', organ], ['administrator', organ])
    const row = await takeIn(clerk, fileOf('云县审计局', 2022))
    const pressed = [2022, 2023, 2022, 2024].map((year, at) => {
      const settleAs = at % 2 === 0 ? settleAsArchive : settleAsDraft
      return settleAs(clerk, row?.id ?? '', { organ: 'bring-i', year, decided: {} })
    })
    expect((await Promise.all(pressed)).map(({ outcome }) => outcome)).toEqual([
      'done',
      'missing',
      'missing',
      'missing',
    ])
  })
})
