import { expect, test } from 'vitest'
import { check } from '.'

const said = (overview: string) =>
  check({
    report: {
      format: '2021',
      year: 2023,
      kind: 'own',
      organ: { name: '竹屿县民政局' },
      title: '',
      narratives: { overview },
      figures: {},
    },
  }).filter(one => ['RN-5', 'RN-9', 'K-23'].includes(one.rule))

test.each([
  '梳理事项860余项，其中可网上办理792项，网办率达92.1%。',
  '梳理事项约860项，其中可网上办理792项，占92.1%。',
  '公开信息1800余条，其中网站1020条，占56.7%。',
  '收到留言200多条，回复185条，回复率92.5%。',
  '公开信息1.2万余条，其中网站6000条，占50%。',
])('a rough base with an exact percentage: %s', text =>
  expect(said(text)).toMatchObject([{ rule: 'K-23', weight: 'note', place: { section: 'overview', quote: text } }]),
)

test.each([
  '梳理事项860余项，均在网上公布。其中可网上办理792项，网办率达92.1%。',
  '梳理事项860余项，其中九成以上可网上办理。',
  '梳理事项860余项，其中可网上办理约792项，约占92%。',
  '接待群众1500余人次，群众满意率98.2%。',
  '梳理事项860项，其中可网上办理792项，网办率达92.1%；收到留言20余条。',
  '受理诉求9000余件，办结率100%。',
])('silent: %s', text => expect(said(text)).toEqual([]))
