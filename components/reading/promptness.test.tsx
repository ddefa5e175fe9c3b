import { renderToStaticMarkup as draw } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OnTimeCounts } from '@/components/finding/on-time'
import { OrganTree } from './organ-tree'
import { type Prompt, Promptness } from './promptness'

const now = Date.parse('2026-02-10T09:00:00+08:00')
const own: Prompt = {
  ...{ kind: 'own', deadline: '2026-01-31', passed: true },
  ...{ due: 10, onTime: 6, late: 1, archived: 2, missing: 1 },
}
const government: Prompt = {
  ...{ kind: 'consolidated', deadline: '2026-03-31', passed: false },
  ...{ due: 1, onTime: 0, late: 0, archived: 0, missing: 1 },
}

test('who is late is told with the days, who is missing after the deadline too, and nobody before it', () => {
  const html = draw(
    <Promptness
      year={2025}
      now={now}
      kinds={[own, government]}
      overdue={{
        rows: [
          {
            code: 'jia',
            name: '甲局',
            deadline: '2026-01-31',
            firstPublishedAt: Date.parse('2026-02-03T10:00:00+08:00'),
          },
          { code: 'yi', name: '乙局', deadline: '2026-01-31', firstPublishedAt: null },
        ],
        total: 2,
      }}
    />,
  )
  expect(html).toContain('6 / 10 个机关按时发布')
  expect(html).toContain('逾期 1 个，补录 2 个，尚未发布 1 个')
  expect(html).toContain('期限未到，尚未发布 1 个')
  expect(html).toMatch(/<a href="\/jia\/2025">甲局<\/a>.*?逾期 3 天发布/)
  expect(html).toMatch(/<li>乙局 <small>尚未发布，已逾期 10 天/)
  expect(html).toContain('截至2026年2月10日')
})

test('a rate leaves out those whose day nobody knows, and stands beside its counts', () => {
  const cells = [...draw(<OnTimeCounts kinds={[own]} />).matchAll(/<td data-figure="true">([^<]*)/g)].map(
    ([, text]) => text,
  )
  expect(cells).toEqual(['10', '6', '1', '2', '1', '75.0%'])
})

test('the tree opens natively; what is too large to show has a page, what was never published no link', () => {
  const leaf = { name: '丙局', shortName: '丙', rank: 1, published: false, branches: 0, below: [] }
  const big = {
    code: 'shi',
    name: '丁市人民政府',
    shortName: '丁市',
    rank: 0,
    published: true,
    branches: 900,
    below: [],
  }
  const root = { code: 'sheng', name: '戊省人民政府', shortName: '戊省', rank: 0, published: true, branches: 2 }
  const html = draw(<OrganTree organs={[{ ...root, below: [big, { ...leaf, code: 'bing' }] }]} whole />)
  expect(html).toMatch(/<details[^>]* open="">.*戊省人民政府.*下级机关 2 个/)
  expect(html).toContain('<a href="/organs/shi">下级机关 900 个</a>')
  expect(html).toContain('丙 <small>尚无年报</small>')
  expect(html).not.toContain('href="/bing"')
})
