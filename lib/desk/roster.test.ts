import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standing } from '@/db/schema'
import { deadlineOf } from '@/lib/report/deadline'
import { plantOrgan } from './planting'
import { organsOver, overdue, promptness, treeBelow, upperOrgans } from './roster'
import { store } from './store'
import { freshHouse } from './test-house'

const day = (text: string) => Date.parse(`${text}T12:00:00+08:00`)

beforeAll(async () => {
  freshHouse()
  const county = await plantOrgan({ code: 'xian', name: '丁县人民政府', kind: 'government' })
  await plantOrgan({ code: 'xian-czj', name: '丁县财政局' }, county)
  await plantOrgan({ code: 'xian-jyj', name: '丁县教育局' }, county)
  await plantOrgan({ code: 'xian-laoju', name: '丁县旧局', validTo: '2022-06-30' }, county)
  const town = await plantOrgan(
    { code: 'xian-zhen', name: '戊镇人民政府', level: 'township', kind: 'government' },
    county,
  )
  await plantOrgan({ code: 'xian-zhan', name: '戊镇服务站', level: 'township', kind: 'institution' }, town)
  await stand('xian-czj', '2024-01-31')
  await stand('xian-jyj', '2024-02-09')
})

afterAll(() => store().close())

async function stand(organCode: string, published: string) {
  const at = day(published)
  const deadline = deadlineOf(2023, 'own')
  await store().write(async tx => {
    await tx.insert(standing).values({
      ...{
        organCode,
        year: 2023,
        number: 1,
        form: 'report',
        path: '/',
        organName: organCode,
        organShortName: organCode,
      },
      ...{ organLevel: 'county', organKind: 'department', rank: 1, kind: 'own', format: '2021', title: '', note: '' },
      ...{ hash: '', deadline, publishedAt: at, firstPublishedAt: at, onTime: published <= deadline },
    })
  })
}

describe('the tree', () => {
  test('hangs every organ below the one over it, governments before departments before townships', async () => {
    const [root] = await treeBelow()
    expect(root).toMatchObject({ code: 'xian', branches: 3, published: false })
    expect(root?.below.map(one => [one.code, one.published, one.branches])).toEqual([
      ['xian-czj', true, 0],
      ['xian-jyj', true, 0],
      ['xian-zhen', false, 1],
    ])
    expect((await treeBelow('xian-zhen')).map(one => one.code)).toEqual(['xian-zhan'])
    expect(await treeBelow('nobody')).toEqual([])
    expect((await organsOver('xian-zhan')).map(one => one.code)).toEqual(['xian', 'xian-zhen'])
    expect(await organsOver('xian')).toEqual([])
    expect(await upperOrgans()).toEqual(['xian', 'xian-zhen'])
  })

  test('keeps an organ that ended for those that still hang below it, and no other', async () => {
    const bureau = await plantOrgan({ code: 'qu-laoju', name: '己区旧局', validTo: '2023-06-30' })
    const office = await plantOrgan({ code: 'qu-laoke', name: '己区旧科', validTo: '2023-06-30' }, bureau)
    await plantOrgan({ code: 'qu-zhan', name: '己区服务站', validFrom: '2024-01-01' }, office)
    await plantOrgan({ code: 'qu-wu', name: '己区旧屋', validTo: '2023-06-30' }, bureau)
    const old = (await treeBelow()).find(({ code }) => code === 'qu-laoju')
    expect(old).toMatchObject({ branches: 1, below: [{ code: 'qu-laoke', branches: 1, below: [{ code: 'qu-zhan' }] }] })
    expect((await treeBelow('qu-laoju')).map(({ code }) => code)).toEqual(['qu-laoke'])
  })
})

describe('who published in time', () => {
  test('is counted for each deadline, over the organs that existed at the end of the year', async () => {
    expect(await promptness(2023, day('2024-02-20'))).toEqual([
      { kind: 'own', deadline: '2024-01-31', passed: true, due: 4, onTime: 1, late: 1, archived: 0, missing: 2 },
      {
        kind: 'consolidated',
        deadline: '2024-03-31',
        passed: false,
        due: 1,
        onTime: 0,
        late: 0,
        archived: 0,
        missing: 1,
      },
    ])
  })

  test('who has not is named only when the deadline of that organ has passed', async () => {
    const codes = async (at: string) =>
      (await overdue(2023, day(at), { page: 1, size: 10 })).rows.map(({ code, firstPublishedAt }) => [
        code,
        firstPublishedAt !== null,
      ])
    expect(await codes('2024-01-31')).toEqual([['xian-jyj', true]])
    expect(await codes('2024-02-20')).toEqual([
      ['xian-jyj', true],
      ['xian-zhan', false],
      ['xian-zhen', false],
    ])
    expect(await codes('2024-04-01')).toEqual([
      ['xian', false],
      ['xian-jyj', true],
      ['xian-zhan', false],
      ['xian-zhen', false],
    ])
    expect(await overdue(2023, day('2024-04-01'), { page: 2, size: 3 })).toMatchObject({
      rows: [{ code: 'xian-zhen', deadline: '2024-01-31' }],
      total: 4,
    })
  })
})
