import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countOf, quantitiesOf } from './quantities'
import { shown } from './quantities-exact'

/** A quantity in short: value, unit, and how loosely it is meant. */
const short = (text: string) =>
  quantitiesOf(text).map(one =>
    [`${shown(one.value)}${one.upTo === undefined ? '' : `-${shown(one.upTo)}`}${one.unit}`, one.rough]
      .filter(Boolean)
      .join(' '),
  )

describe('figures are read as officials write them', () => {
  test.each([
    ['全年收到１２０件，办结 118 件', ['120件', '118件']],
    ['抽检3 412批次，合格3 376批次；访问1 204 560次', ['3412批次', '3376批次', '1204560次']],
    ['共 2 项、3 100 人次，见表 4 200 件', ['2项', '3100人次', '4200件']],
    ['发放补贴1 846.2万元', ['18462000元']],
    ['推送12,460条、1，040条', ['12460条', '1040条']],
    ['发布3.2万条，阅读１２万余次，浏览1.08亿人次', ['32000条', '120000次 over', '108000000人次']],
    ['20多万册、三年多、5千余个、2个多月', ['200000册 over', '3年 over', '5000个 over', '2个月 over']],
    ['会议十四场、两次、三百二十份、二十余期', ['14场', '2次', '320份', '20期 over']],
    ['百余件、近百场、上千人次', ['100件 over', '100场 about', '1000人次 over']],
    ['数十次、十几家、几百册、两三次', ['10次 vague', '10家 vague', '10册 vague', '10次 vague']],
    [
      '约30人、近3万份、15件左右、超过40场、不足8条',
      ['30人 about', '30000份 about', '15件 about', '40场 over', '8条 under'],
    ],
    ['收费3184.26万元，退还260元，投入1.2亿元', ['31842600元', '260元', '120000000元']],
    ['占90.6%、百分之三十、百分之九十八点六、８０％以上', ['90.6%', '30%', '98.6%', '80% over']],
    ['近三成，超过九成', ['30% about', '90% over']],
    ['提高1.4个百分点，增长-5%', ['1.4百分点', '-5%']],
    ['10至15件，3—5个工作日，8%-10%', ['10-15件 range', '3-5个工作日 range', '8-10% range']],
    ['从80条到120条', ['80条', '120条']],
    ['分别为2、3和5件', ['2件', '3件', '5件']],
    ['规章13件（新制定5、修改4、废止4）', ['13件', '5', '4', '4']],
    ['“12345”热线转来3612件，APP推送12条', ['3612件', '12条']],
    ['预约120人次，节约3万元，最近2期', ['120人次', '30000元', '2期']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected))
})

describe('figures that count nothing are passed over', () => {
  test.each([
    '自2023年1月1日起至12月31日止，2019—2021年，二〇二三年十二月',
    '国办公开办函〔2021〕30号、云政发（2018）31号、国务院令第711号',
    '《条例》第五十条第一款第（一）项、第三十五、三十六条',
    '第3季度、第二批、第三方、第十二届',
    '电话：0938-8850216，邮编：755000，手机13812345678',
    '邮箱a12@b34.gov.cn，网址www.x5.gov.cn/2023/art_1.html',
    '（一）主动公开。1.网站建设；2、专栏建设',
    '《发展规划（2021—2025年）》和《12条措施》',
    '8:30—12:00，7×24小时，比例为3:1',
    '“十四五”期间统一部署，任一部门，进一步加强，一次性告知，一件事一次办',
    '统一社会信用代码11640599MB1A2345X7，5G网络，A4纸',
    '12345热线、12315平台',
    '2020年、2021年、2022年',
  ])('%s', text => expect(short(text)).toEqual([]))
})

test('a minus sign is one in either shape, and a number beyond counting is none', () => {
  expect(quantitiesOf('同比−5.2%').map(({ value }) => shown(value))).toEqual(['-5.2'])
  expect(quantitiesOf('增幅-5.2%').map(({ value }) => shown(value))).toEqual(['-5.2'])
  expect(quantitiesOf('信息一亿亿亿条')).toEqual([])
})

test('a quantity says where it stands and what words are around it', () => {
  const [first, second] = quantitiesOf('全年主动公开信息961条，其中：微博 8万余条信息。')
  expect(first).toMatchObject({ text: '961条', before: '全年主动公开信息', after: '', start: 8, end: 12 })
  expect(second).toMatchObject({ text: '8万余条', before: '微博', after: '信息', unit: '条' })
  expect(shown(second?.step ?? 0n)).toBe('10000')
})

test('only an exact whole number is a count', () => {
  const counts = quantitiesOf('收到12件、20余件、3.5件、1.2万件、5至6件，占30%').map(countOf)
  expect(counts).toEqual([12, undefined, undefined, 12000, undefined, undefined])
})

test('no text makes the reader throw, and offsets lie in the text', () => {
  const word = fc.constantFrom(
    ...'0123456789０９.，,、％%余多万亿一二十百两几数成件条个元第年月日号（）《》〔〕“”—至约近A@:/−-点零‰',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), letters => {
      const text = letters.join('')
      for (const one of quantitiesOf(text)) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.text).not.toBe('')
      }
    }),
    { numRuns: 2000 },
  )
})

test('time grows with the length of the text alone', () => {
  const of = (text: string) => {
    const start = performance.now()
    quantitiesOf(text)
    return performance.now() - start
  }
  for (const piece of ['1', '一', 'a1', '1,', '1、', '2020、', '发布120条，', '（1', '第1、', '近', '百分之'])
    expect(of(piece.repeat(Math.ceil(60_000 / piece.length))), piece).toBeLessThan(1500)
})
