import { expect, test } from 'vitest'
import { fileKinds } from '@/lib/files/kinds'
import { publicPage } from './public-paths'

test.each(fileKinds)('report.%s is one file for everybody, whatever view they chose', kind => {
  const seen = (cookie?: string) => publicPage(`/jyj/2025/report.${kind}`, '?year=2024', cookie)
  expect(seen('view=dark')).toEqual(seen())
  expect(seen()).toMatchObject({ query: '', scope: 'organ:jyj' })
  expect(publicPage('/jyj/2025', '', 'view=dark')?.key).not.toBe(publicPage('/jyj/2025', '', undefined)?.key)
})

test('csv may be asked for without its mark, and with nothing else', () => {
  const keyOf = (query: string) => publicPage('/jyj/2025/report.csv', query, undefined)?.query
  expect([keyOf('?bom=no'), keyOf('?bom=yes'), keyOf('?x=1')]).toEqual(['bom=no', '', ''])
})

test('an archive is never drawn into memory', () => {
  expect(publicPage('/jyj/reports.zip', '', undefined)).toBeNull()
  expect(publicPage('/years/2025/reports.zip', '', undefined)).toBeNull()
})
