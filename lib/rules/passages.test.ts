import { expect, test } from 'vitest'
import { quantitiesIn, sentencesIn, sentencesOf } from './passages'
import { lookAt } from './rule'

const lookOf = (overview: string) =>
  lookAt({
    report: {
      format: '2021',
      year: 2023,
      kind: 'own',
      organ: { name: '竹屿县民政局' },
      title: '',
      narratives: { overview },
      figures: {},
    },
  })

test.each([
  ['发布信息12条。其中，网站8条！还有吗？', ['发布信息12条。', '其中，网站8条！', '还有吗？']],
  ['坚持“应公开尽公开。”全年发布3.5万条。', ['坚持“应公开尽公开。”', '全年发布3.5万条。']],
  ['发布12条（含网站8条。另有微信4条），均已审核。', ['发布12条（含网站8条。另有微信4条），均已审核。']],
  ['召开会议2次；培训3次', ['召开会议2次；培训3次']],
  ['发布12条.其中网站8条.', ['发布12条.', '其中网站8条.']],
])('%s', (paragraph, sentences) => expect(sentencesIn(paragraph)).toEqual(sentences))

test('headings and paragraphs are told apart, broken lines are joined', () => {
  const look = lookOf(
    '（一）主动公开\n\n全年依托政府门户网站和政务新媒体等渠道公开政府信\n息120条。\n\n1.做好解读。\n2.做好回应。',
  )
  expect(sentencesOf(look).map(one => [one.paragraph, one.heading, one.text])).toEqual([
    [0, true, '（一）主动公开'],
    [1, false, '全年依托政府门户网站和政务新媒体等渠道公开政府信息120条。'],
    [2, false, '1.做好解读。'],
    [3, false, '2.做好回应。'],
  ])
  expect(sentencesOf(look)).toBe(sentencesOf(look))
  const sentence = sentencesOf(look)[1]
  expect(sentence && quantitiesIn(sentence).map(one => one.text)).toEqual(['120条'])
})
