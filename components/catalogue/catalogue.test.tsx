import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { families, rules } from '@/lib/rules'
import type { Rule } from '@/lib/rules/rule'
import { Catalogue } from './catalogue'

const idsIn = (html: string) => [...html.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id)

it('every rule stands in the catalogue once, under an address of its own', () => {
  const ids = idsIn(renderToStaticMarkup(<Catalogue families={families} />))
  expect(ids).toEqual(rules.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

it('a rule that is put on the list explains itself there, with all that it declares', () => {
  const own: Rule = {
    id: 'X-1',
    weight: 'error',
    holds: '机关名称不含数字',
    source: '试验',
    mend: '改名称',
    example: '“枫澜区3局”',
    formats: ['2019'],
    kinds: ['consolidated'],
    needs: ['lastYear'],
    answer: 'override',
    published: true,
    check: () => [],
  }
  const html = renderToStaticMarkup(<Catalogue families={[{ key: 'own', title: '自己的规则', rules: [own] }]} />)
  for (const told of ['自己的规则', own.holds, own.source, own.mend, own.example, '2019—2020年的格式', '汇总年报'])
    expect(html).toContain(told)
  for (const told of ['上年公布的年报', '选一个原因', '说明随年报公布']) expect(html).toContain(told)
  expect(html).toContain('href="#X-1"')
})
