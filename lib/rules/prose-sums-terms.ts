import { quantitiesIn, type Sentence } from './passages'
import type { Quantity } from './quantities'
import { keptWith } from './remembering'

/** A counted amount of a sentence and how it stands among the others. */
export interface Term {
  readonly sentence: Sentence
  readonly quantity: Quantity
  /** Place among the terms of the sentence. */
  readonly index: number
  /** All text since the amount before; percentages are part of it. */
  readonly gap: string
  /** Number of the bracket that it stands in, 0 outside. */
  readonly bracket: number
  /** Whether that bracket opens in the gap. */
  readonly opens: boolean
  /** Number of the part between semicolons. */
  readonly segment: number
  /** `compared`: last year's figure; `change`: how much more or less; `average`: for each one of something. */
  readonly role?: 'compared' | 'change' | 'average'
  /** The classification that its label belongs to, where it is a known one. */
  readonly group?: Group
}

export type Group = 'applicant' | 'channel' | 'outcome' | 'platform'

/** The counted amounts of a sentence in order. Read once for each sentence. */
export const termsOf = keptWith((sentence: Sentence): readonly Term[] => read(sentence))

/** No sentence that a person writes counts more things than this. */
const longest = 100
const signs = /[（(）)；;]/g

function read(sentence: Sentence): Term[] {
  const { text } = sentence
  const terms: Term[] = []
  let scanned = 0
  let bracket = 0
  let opened = 0
  let segment = 0
  let last = 0
  for (const quantity of quantitiesIn(sentence)) {
    if (terms.length === longest) break
    if (quantity.kind !== 'amount') continue
    let opens = false
    signs.lastIndex = scanned
    for (let sign = signs.exec(text); sign && sign.index < quantity.start; sign = signs.exec(text)) {
      scanned = signs.lastIndex
      if (/[（(]/.test(sign[0])) {
        bracket = ++opened
        opens = true
      } else if (/[）)]/.test(sign[0])) {
        bracket = 0
        opens = false
      } else if (bracket === 0) segment++
    }
    const gap = text.slice(last, quantity.start)
    const role = roleOf(quantity.before) ?? (opens && aside.test(gap) ? 'compared' : undefined)
    terms.push({
      sentence,
      quantity,
      index: terms.length,
      gap,
      bracket,
      opens,
      segment,
      role,
      get group() {
        return groupOf(quantity.before)
      },
    })
    last = quantity.end
    scanned = Math.max(scanned, quantity.end)
  }
  return /20\d\d/.test(text) ? withYears(terms) : terms
}

/** 2023年公开980条，2022年公开800条: the figure of the earlier year is the one compared with. */
function withYears(terms: Term[]): Term[] {
  const years = terms.map(term => Number(/(20\d\d)年度?[^，。；\d]{0,12}$/.exec(term.quantity.before)?.[1] ?? 0))
  return terms.map((term, at) =>
    term.role === undefined && years[at] && years.slice(Math.max(at - 1, 0), at + 2).includes(years[at] + 1)
      ? { ...term, role: 'compared' }
      : term,
  )
}

const compared =
  /(?:较|比|与|同|相比|相较于?)(?:上|去|前|往|20\d\d|同期)[^，。；]{0,14}$|(?:上|去|前)(?:一)?年(?:度)?(?:同期|全年)?(?:的|为|是|共)?$|同期(?:的|为|是)?$|(?:^|[^自缘])(?:由|从)(?:上年|去年|原来|年初|20\d\d年)?的?$/
/** Last year's figure in brackets of its own: （2022年为80件）, 较上年同期（121次）. */
const aside =
  /[（(](?:20\d\d|上|去)年(?:度|同期)?(?:的|为|是|共|全年)*$|(?:较|比|与)(?:上|去|20\d\d)年?(?:度|同期)?[（(](?:为|是|共)?$/
const change = /(?:增加|增长|净增|减少|下降|上升|提高|降低|多|少|压减|缩减|多出)了?$/
const average =
  /(?:平均|每[^，。；]{1,5})(?:为|达|是|约)?$|[日月年周季人场期户件条篇家次村项批]均(?:公开|发布|推送|更新|编发|点击|访问|浏览|播放|阅读|观看|参训|接听|受理)?(?:信息|量)?(?:为|达|是|约)?$|平均每?[^，。；]{0,6}$/

const earlier = /(?:^|[^自缘])(?:由|从)(?:(?:平均)?每[^，。；由从]{1,6})?$/

function roleOf(before: string): Term['role'] {
  if (earlier.test(before)) return 'compared'
  if (average.test(before)) return 'average'
  if (change.test(before)) return 'change'
  return compared.test(before) ? 'compared' : undefined
}

const groups: readonly [Group, RegExp][] = [
  [
    'outcome',
    /予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|不掌握|不存在|补正|办结|答复|结转|在办|正在办理|未到期/,
  ],
  ['applicant', /自然人|公民|个人|法人|其他组织|商业企业|科研机构|公益组织|法律服务机构|律师/],
  [
    'channel',
    /网络申请|网上申请|网络方式|网上提交|在线申请|在线提交|互联网|信函|邮寄|来信|当面|现场提交|现场申请|窗口|传真|电子邮件|书面申请/,
  ],
  [
    'platform',
    /网站|微信|微博|公众号|抖音|客户端|APP|公报|头条|新媒体|公示栏|公开栏|广播|报刊|电视|快手|视频号|热线|信箱/,
  ],
]

/** The classification that a label belongs to. */
export function groupOf(label: string): Group | undefined {
  return groups.find(([, words]) => words.test(label))?.[0]
}

/** The measure words that count the same things share one name. */
export function family(unit: string): string {
  return unit === '名' || unit === '位' ? '人' : unit === '场次' ? '场' : unit
}
