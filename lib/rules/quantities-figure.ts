import type { Quantity, Rough } from './quantities'
import { exact } from './quantities-exact'
import { chineseNumber, powerOf } from './quantities-numerals'
import { unitPattern } from './quantities-units'

/** A figure as it stands, before its neighbours are looked at. */
export interface Read extends Omit<Quantity, 'before' | 'after' | 'text' | 'unit' | 'kind'> {
  unit: string
  kind: Quantity['kind']
  /** Without a measure word. */
  readonly bare: boolean
}

const chinese = '[零〇一二两三四五六七八九十百千万亿]'
/** 3 412: thousands set apart by a blank, as in statistics. */
const spaced = '(?<!\\d[ .]?)[1-9]\\d{0,2}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,4}(?![\\d,，、]| \\d)(?:\\.\\d+)?'
/** What a figure begins with: asked first, as most letters begin none. */
const first = '(?=[\\d百千数几零〇一二两三四五六七八九十万亿−-])'
/** In this order: parts, sign, arabic, some, words, few, more, scale, more, unit, post. Names would make it slow. */
const figure = new RegExp(
  [
    first,
    '(百分之|千分之)?',
    `(?:((?<![\\d%])[-−](?=[\\d.]+\\s?%))?(\\d{1,3}(?:[,，]\\d{3}){1,4}(?!\\d)(?:\\.\\d+)?|${spaced}|\\d+(?:\\.\\d+)?)`,
    `|([数几])(?=[十百千万])(?:[十百千万]{1,3})`,
    `|(${chinese}{1,12}(?:点[零〇一二三四五六七八九]{1,4})?)(几)?)`,
    '\\s?([余多+])?\\s?(万亿|[百千万亿])?([余多+])?\\s?',
    `(个?多?百分点|%|‰|成(?=[以左多，。；、的）]|$)|${unitPattern})?`,
    '(\\s?(?:左右|上下|以上|以下|之多|以内|之内|[余多](?=[，。；、）]|$)))?',
  ].join(''),
  'g',
)
const marksBefore =
  /(?:不超过|不少于|不低于|不高于|不足|不到|少于|低于|超过|超出|突破|至少|最多|将近|接近|大约|(?<![最附靠临邻远])近|(?<![预节签集合条公制大])约|(?<![赶高])超|逾)\s*$/
const upTo = /(?<![网线以街])上$/
const hedged = /(?<![预节签集合条公制大])约(?:占|占比|为|是|达)$|(?<![最附靠临邻远])近占$/

/** The figures of a text in which whatever only looks like one is blotted out. */
export function figuresOf(plain: string): Read[] {
  const read: Read[] = []
  figure.lastIndex = 0
  for (let found = figure.exec(plain); found; found = figure.exec(plain)) {
    const one = readOne(plain, found)
    if (one) read.push(one)
  }
  return read
}

function readOne(plain: string, found: RegExpExecArray): Read | undefined {
  const [all, parts, sign, arabic, some, words, few, more, scale, more2, unit, post] = found
  const at = found.index
  const lead = plain.slice(Math.max(0, at - 6), at)
  const pre = (marksBefore.exec(lead) ?? (/^[百千万]/.test(all) ? upTo.exec(lead) : null))?.[0]
  const start = at - (pre?.length ?? 0)
  const end = at + all.trimEnd().length
  const kind =
    parts || unit === '%' || unit === '‰' || unit === '成' ? 'percent' : unit?.endsWith('百分点') ? 'points' : 'amount'
  const power = (scale ? powerOf(scale) : 0) + (unit === '成' ? 1 : unit === '‰' || parts === '千分之' ? -1 : 0)
  const loose = Boolean(more ?? more2) || /[余多+]/.test(post ?? '') || (unit?.includes('多') ?? false)
  let rough = roughOf(pre, post, loose) ?? (hedged.test(lead) ? 'about' : undefined)
  let value = 0n
  let decimals = 0
  if (arabic) {
    const digits = arabic.replace(/[,， \u00a0\u2009\u202f]/g, '')
    if (/^0\d/.test(digits) || digits.length > 15) return undefined
    decimals = digits.split('.')[1]?.length ?? 0
    value = exact(`${sign ? '-' : ''}${digits}`, power)
  } else {
    if (!unit && !parts) return undefined
    if (words?.startsWith('一') && /[统同唯单逐每任之其合专划归初万不上前]/.test(plain[start - 1] ?? ''))
      return undefined
    const number = words && chineseNumber(words)
    if (some || few || typeof number !== 'bigint') {
      if (words && !few && !/^[一二两三四五六七八九]{2}[十百千]?$/.test(words)) return undefined
      rough = 'vague'
    } else if (unit === '成' || (words && /^[百千万亿]/.test(words) && !parts)) rough ??= 'about'
    decimals = words?.split('点')[1]?.length ?? 0
    const ten = 10n ** BigInt(Math.abs(power))
    value = typeof number !== 'bigint' ? exact(10) : power < 0 ? number / ten : number * ten
  }
  const step = exact(1, Math.max(power - decimals, -8)) || 1n
  const named = kind === 'percent' ? '%' : kind === 'points' ? '百分点' : (unit ?? '').replace('多', '')
  return { kind, value, step, rough, unit: named, start, end, bare: !unit && !parts }
}

function roughOf(pre: string | undefined, post: string | undefined, loose: boolean): Rough | undefined {
  if (pre && /^(?:不超过|不高于|不足|不到|少于|低于|最多)/.test(pre)) return 'under'
  if (loose || (pre && /^(?:不少于|不低于|超|突破|至少|逾|上)/.test(pre)) || post?.includes('以上')) return 'over'
  if (post && /以下|以内|之内/.test(post)) return 'under'
  return pre || post ? 'about' : undefined
}
