import { expect, test } from 'vitest'
import { arithmeticOf } from './prose-sums-planting'

test.each([
  '编制清单620余项，其中可网上办理558项，网办率达90.0%。',
  '编制清单约620项，其中可网上办理558项，占90.0%。',
  '公开信息1800余条，其中网站1020条，占56.7%。',
  '收到留言200多条，回复185条，回复率92.5%。',
  '公开信息1.2万余条，其中网站6000条，占50%。',
])('a rough base with an exact percentage: %s', text =>
  expect(arithmeticOf(text)).toMatchObject([
    { rule: 'K-23', weight: 'note', place: { section: 'overview', quote: text } },
  ]),
)

test.each([
  '编制清单620余项，均在网上公布。其中可网上办理558项，网办率达90.0%。',
  '编制清单620余项，其中九成以上可网上办理。',
  '编制清单620余项，其中可网上办理约558项，约占90%。',
  '接待群众1500余人次，群众满意率98.2%。',
  '编制清单620项，其中可网上办理558项，网办率达90.0%；收到留言20余条。',
  '受理诉求9000余件，办结率100%。',
])('silent: %s', text => expect(arithmeticOf(text)).toEqual([]))
