import { expect, test } from 'vitest'
import { inTreeOrder } from './tree-order'

const at = (path: string, shortName: string) => ({ path, shortName })
const told = (rows: ReturnType<typeof at>[]) =>
  inTreeOrder(rows, row => row).map(({ row, depth }) => `${depth} ${row.shortName}`)

test('an organ stands before those below it, and siblings by their names', () => {
  expect(
    told([
      at('/a/c/', '卫生局'),
      at('/a/b/d/', '甲办'),
      at('/a/', '某区'),
      at('/a/b/', '教育局'),
      at('/a/e/', '公安局'),
    ]),
  ).toEqual(['0 某区', '1 公安局', '1 教育局', '2 甲办', '1 卫生局'])
})

test('an organ whose parent is out of reach stands at the top', () => {
  expect(told([at('/a/b/', '教育局'), at('/a/b/c/', '招生办')])).toEqual(['0 教育局', '1 招生办'])
})
