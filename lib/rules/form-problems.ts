import { sentencesOf } from './passages'
import type { Found, Look, Rule } from './rule'

const denied = /(?:不存在|没有|未发现|未出现|无|尚未发现)[^，。；]{0,10}(?:问题|不足|情况|情形)/g
const problem =
  /问题|不足|差距|薄弱|有待|短板|弱项|缺乏|欠缺|缺少|缺失|滞后|单一|不均衡|不平衡|参差|偏[少低弱粗慢窄]|较[少低弱慢差窄]|不[够强高深广细精实全齐快足熟畅准严明活多好]|不(?:及时|完善|到位|规范|充分|熟悉|健全|方便|便捷|清晰|统一|透彻|丰富|积极|主动)|还需|仍需|尚需|难度|困难|困扰|局限|制约/
const measure =
  /改进|措施|下一步|今后|将|计划(?!生育)|力争|争取|(?:加强|完善|提升|提高|健全|推进|建立|开展|强化|优化|加大|规范|制定|编制|细化|落实|增加|整改|推行|实行|组织|丰富|拓展|拓宽|充实|压实|梳理|设立|配备|统一|发布)(?![性度得不还尚])/

/** Section five says what is wrong and what is done about it. */
export const formProblems: Rule = {
  id: 'K-34',
  weight: 'warning',
  holds: '第五部分写了具体的问题和改进措施',
  source: '条例第五十条第一款第四项；年度报告格式：敷衍塞责的予以追究',
  example: '第五部分只写“无”',
  mend: '写具体的问题，一个问题对应一条改进措施',
  check: look => {
    const text = look.report.narratives.problems
    const words = text?.replace(/[\s　]+/g, '') ?? ''
    const fault = words === '' ? undefined : faultOf(words)
    return fault ? [{ addresses: [], place: { section: 'problems', quote: text?.trim() ?? '' }, ...fault }] : []
  },
}

const LONG = 60

function faultOf(words: string): Pick<Found, 'say' | 'weight'> | undefined {
  const letters = words.replace(/[\p{P}\p{S}]/gu, '').length
  if (letters < 20) return { say: `第五部分只有${letters}个字，没有写具体的问题和改进措施` }
  const said = problem.test(words.replace(denied, ''))
  const mended = measure.test(words)
  if (said && mended) return
  const lacks = said ? '改进措施' : mended ? '问题' : '问题和改进措施'
  return { say: `第五部分没有写${lacks}（共${letters}个字）`, ...(letters >= LONG && { weight: 'note' }) }
}

/** Article 50, item 4: what reports of governments must hold beside the rest. */
const duties: readonly (readonly [name: string, words: RegExp])[] = [
  ['工作考核', /考核|考评|绩效评[估价]/],
  ['社会评议', /评议|第三方评[估价]|社会评价|公众评价/],
  ['责任追究', /责任追究|追究[^，。；]{0,8}责任|责任[^，。；]{0,6}追究|被追究|追责|问责/],
]

export const formDuties: Rule = {
  id: 'K-35',
  weight: 'warning',
  holds: '政府的年报写了工作考核、社会评议、责任追究结果',
  source: '条例第五十条第一款第四项：各级人民政府的年报还应当包括工作考核、社会评议和责任追究结果情况',
  example: '县人民政府的年报里没有提到社会评议',
  mend: '在“监督保障”或者第五部分写明这三项的结果，没有发生的也写明',
  check: look => {
    if (!isGovernment(look)) return []
    const sentences = sentencesOf(look)
    if (!look.report.narratives.overview?.trim()) return []
    const text = sentences.map(sentence => sentence.text).join('')
    const lacking = duties.filter(([, words]) => !words.test(text)).map(([name]) => `“${name}”`)
    return lacking.length > 0
      ? [
          {
            addresses: [],
            place: { section: 'overview', quote: '' },
            say: `政府的年报应当写工作考核、社会评议、责任追究结果，没有写${lacking.join('、')}`,
          },
        ]
      : []
  },
}

function isGovernment({ report: { organ } }: Look): boolean {
  return organ.kind ? organ.kind === 'government' : organ.name.endsWith('人民政府')
}

/** The information processing fee has its place in section six. */
export const formFee: Rule = {
  id: 'K-36',
  weight: 'note',
  holds: '第六部分写了信息处理费的收取情况，没有收取的也写明',
  source: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  formats: ['2021'],
  example: '第六部分只写“没有其他需要报告的事项”',
  mend: '写明发出收费通知的件数、总金额和实际收取的总金额；没有的写“没有收取信息处理费”',
  check: look => {
    const other = look.report.narratives.other
    if (other === undefined || /处理费|收费|费用|收取/.test(other.replace(/\s+/g, ''))) return []
    return [
      {
        addresses: [],
        place: { section: 'other', quote: other.trim() },
        say: '第六部分没有说明信息处理费的收取情况',
      },
    ]
  },
}
