import type { Sentence } from './passages'
import { type Opening, openingsOf } from './prose-sums-openings'
import { family, type Term, termsOf } from './prose-sums-terms'

/** A whole and the parts that a passage lists of it. */
export interface PartList {
  readonly kind: Opening['kind'] | 'before' | 'across'
  /** What the parts must add up to; the likeliest first. */
  readonly wholes: readonly Term[]
  /** Parts of the whole's unit, in order. */
  readonly parts: readonly Term[]
  /** Places among the parts where a list about the part before begins. */
  readonly inner: readonly number[]
  /** Parts behind the first semicolon that may go on with the list, by segment. */
  readonly further: readonly (readonly Term[])[]
  /** The list says or shows that it is not complete. */
  readonly partial: boolean
  /** The structure alone does not prove that these are all parts: only a sum near the whole is called wrong. */
  readonly weak: boolean
  /** Every segment names the same row of units: 甲局1件，收取420元；乙局2件，收取290元. */
  readonly paired?: boolean
}

const stop =
  /另有|另外|此外|另[^一外]|不含|不包括|不计|除此|同时|较(?:上|去|20)|比(?:上|去|20)|同比|环比|全年共|累计|合计|共计|总计|总共|小计|[，,]\s*(?:一)?共(?!同|享)/
const rest = /其他|其余|其它|剩余/
const etc =
  /^(?![通在由经以用向])[^，。；、：]{0,5}(?<![平同对高中初均相])等(?![级待候于同])|^、[^，。；）)]{0,18}(?<![平同对高中初均相])等(?![级待候于同])/
const longest = 40

/** The lists of a sentence whose parts stand behind their whole. `before` are the sentences before it, nearest first. */
export function listsOf(sentence: Sentence, before: readonly Sentence[]): PartList[] {
  const terms = termsOf(sentence)
  const openings = openingsOf(sentence)
  return openings.flatMap(opening => (opening ? listsAt(opening, terms, openings, before) : []))
}

function listsAt(
  opening: Opening,
  terms: readonly Term[],
  openings: readonly (Opening | undefined)[],
  before: readonly Sentence[],
): PartList[] {
  const first = terms[opening.at]
  if (!first) return []
  const segments = segmentsFrom(opening, terms, openings)
  const [own = []] = segments
  const families = new Set(own.map(part => family(part.quantity.unit)))
  const mixed = families.size > 1
  if (mixed) families.delete('')
  return [...families].flatMap((unit): PartList[] => {
    const fits = (term: Term) =>
      family(term.quantity.unit) === unit || (term.quantity.unit === '' && !measure.test(term.quantity.before))
    const parts = own.filter(fits)
    const wholes = wholesFor(opening, terms, before, unit)
    const nearest = wholes[0]
    if (
      !nearest ||
      parts.length === 0 ||
      parts.length > longest ||
      (parts.length < own.length && total(own) === nearest.quantity.value)
    )
      return []
    const inner = parts.flatMap((part, at) => {
      const kind = at > 0 ? openings[part.index]?.kind : undefined
      return kind === 'among' || kind === 'consists' || kind === 'colon' ? [at] : []
    })
    return [
      {
        kind: opening.kind,
        wholes,
        parts,
        inner,
        further: segments.slice(1).map(segment => segment.filter(fits)),
        paired: mixed && segments.every(segment => unitsOf(segment) === unitsOf(own)),
        partial: opening.partial || isOpenEnded(parts),
        weak: opening.kind !== 'among' && opening.kind !== 'bracket' ? true : !isBeside(nearest, first, terms, unit),
      },
    ]
  })
}

/** 粉丝量1240万: what has no unit of its own and measures something else. */
const measure = /(?:[量数额值]|粉丝|关注|阅读|访问|浏览|播放)[^，。；、\d]{0,4}$/

const total = (terms: readonly Term[]) => terms.reduce((sum, term) => sum + term.quantity.value, 0n)

const unitsOf = (terms: readonly Term[]) => terms.map(term => family(term.quantity.unit)).join()

/** Terms from the opening on, by segment, up to where something else begins. */
function segmentsFrom(opening: Opening, terms: readonly Term[], openings: readonly (Opening | undefined)[]): Term[][] {
  const first = terms[opening.at]
  const segments: Term[][] = [[]]
  let segment = first?.segment
  for (let at = opening.at; at < Math.min(terms.length, opening.at + longest * 2); at++) {
    const term = terms[at]
    if (!term || !first) break
    if (term.bracket !== first.bracket) {
      if (first.bracket !== 0) break
      continue
    }
    if (at > opening.at && (stop.test(term.gap) || openings[at]?.kind === 'view')) break
    if (term.segment !== segment) {
      segments.push([])
      segment = term.segment
    }
    if (term.role === undefined) segments.at(-1)?.push(term)
  }
  return segments
}

/** Amounts that a list may be about, nearest first. */
function wholesFor(opening: Opening, terms: readonly Term[], before: readonly Sentence[], unit: string): Term[] {
  const first = terms[opening.at]
  const fits = (term: Term) => term.role === undefined && (family(term.quantity.unit) === unit || unit === '')
  if (!first) return []
  const earlier = terms.slice(Math.max(0, opening.at - 40), opening.at).toReversed()
  if (opening.kind === 'topic') {
    const all = [...earlier, ...before.flatMap(one => termsOf(one).toReversed())].filter(fits)
    return all.filter(term => sharesWords(opening.topic ?? '', term.quantity.before)).slice(0, 1)
  }
  if (first.bracket !== 0) {
    const inside = earlier.filter(term => term.bracket === first.bracket && fits(term))
    const head = earlier.find(term => term.bracket !== first.bracket)
    return inside.length > 0 ? inside : head && fits(head) ? [head] : []
  }
  const outside = earlier.filter(term => term.bracket === 0 && fits(term))
  const here = outside.filter(term => term.segment === first.segment)
  if (here.length > 0) return [...here, ...outside.filter(term => term.segment !== first.segment)]
  if (outside.length > 0) return outside
  if (earlier.some(term => term.bracket === 0) || (opening.kind !== 'among' && opening.kind !== 'view')) return []
  if (opening.kind === 'among' && counted.test(first.gap)) return []
  return (before[0] ? termsOf(before[0]) : []).filter(term => term.bracket === 0 && fits(term)).toReversed()
}

/** 印发文件58号，其中…: what stands before 其中 is counted here, and in another unit. */
const counted = /\d[^，。；]{0,4}[，,]其中/

const common = /信息|政府|公开|政务|发布|情况|方面|主动|全年|通过|更新|各类|共|年|类|等/g

function sharesWords(topic: string, label: string): boolean {
  const words = topic.replace(common, '')
  const other = label.replace(common, '')
  for (let at = 0; at + 1 < words.length; at++) if (other.includes(words.slice(at, at + 2))) return true
  return false
}

/** Whether no other counted thing stands between the whole and its list. */
function isBeside(whole: Term, first: Term, terms: readonly Term[], unit: string): boolean {
  if (whole.sentence !== first.sentence) return true
  return terms
    .slice(whole.index + 1, first.index)
    .every(term => term.role !== undefined || term.bracket !== first.bracket || family(term.quantity.unit) === unit)
}

function isOpenEnded(parts: readonly Term[]): boolean {
  const last = parts.at(-1)
  const behind = last ? last.sentence.text.slice(last.quantity.end, last.quantity.end + 30) : ''
  return (
    parts.some(part => etc.test(part.quantity.after) || shared.test(part.quantity.before) || isMeasured(part)) ||
    etc.test(behind)
  )
}

/** 上、下半年各2场: one figure for several parts. */
const shared = /各$/
const measured =
  /^[^，。；、\d]{1,12}(?:超过?|不足|少于|低于|高于|多于|逾)\d|^[^，。；、\d]{1,8}\d+[^，。；、\d]{1,3}以[上下]/

/** 12个部门报送超过100条: told of those that pass a mark, not of every part. */
function isMeasured({ sentence, quantity }: Term): boolean {
  return measured.test(sentence.text.slice(quantity.end, quantity.end + 24))
}

/** Whether a list ends in a rest such as 其他, which makes up what the named parts leave. */
export function namesRest(parts: readonly Term[]): boolean {
  return parts.some(part => rest.test(part.quantity.before) || rest.test(part.gap))
}

const sure = /(?:合计|共计|总计|总共|一共|小计)[^，。；、\d]{0,10}$/
const inYear = /^(?:全年|总数|总量)[为是达共]?$/
const spread = /公开|发布|推送|编发|更新|张贴|播报|转发/
const maybe = /(?:(?<!公)共(?!同|享|产|青|建|治|有制)|累计|总数[为达是]?|合)([^，。；、\d]{0,12})$/

/** The lists of a sentence whose whole stands behind its parts: 网站120条，微信230条，共350条. */
export function listsBefore(sentence: Sentence): PartList[] {
  const terms = termsOf(sentence)
  const openings = openingsOf(sentence)
  return terms.flatMap(whole => {
    const label = whole.quantity.before
    const strong = sure.test(label)
    const verb = inYear.test(label) ? '全年' : maybe.exec(label)?.[1]
    if (
      (!strong && (verb === undefined || /办结|答复|结转|采纳|整改|化解/.test(verb))) ||
      whole.role !== undefined ||
      whole.index < 2
    )
      return []
    const earlier = terms.slice(Math.max(0, whole.index - longest), whole.index)
    const others = otherUnits(whole)
    const fits = (term: Term) =>
      term.role === undefined &&
      term.bracket === whole.bracket &&
      (family(term.quantity.unit) === family(whole.quantity.unit) || others.includes(family(term.quantity.unit)))
    const here = earlier.filter(term => fits(term) && term.segment === whole.segment)
    const parts = here.length > 1 ? here : earlier.filter(fits)
    const mixed = earlier.filter(term => term.role === undefined && term.index >= (parts[0]?.index ?? 0))
    if (parts.length < 2 || (mixed.length > parts.length && total(mixed) === whole.quantity.value)) return []
    const added = /加上|连同|加/.test(parts.at(-1)?.gap ?? '')
    const related =
      strong ||
      (inYear.test(label) && parts.every(part => /季度|半年|月份?/.test(part.gap))) ||
      /^[有为计达]?$/.test(verb ?? '') ||
      added ||
      parts.some(part => part.gap.includes('分别')) ||
      (spread.test(verb ?? '') && parts.some(part => spread.test(part.quantity.before))) ||
      ((verb?.length ?? 0) > 1 && parts.some(part => part.quantity.before.includes(verb?.slice(0, 2) ?? '')))
    if (!related) return []
    const inner = parts.flatMap((part, at) => {
      const kind = at > 0 ? openings[part.index]?.kind : undefined
      return kind === 'among' || kind === 'consists' || kind === 'colon' ? [at] : []
    })
    return [
      { kind: 'before' as const, wholes: [whole], parts, inner, further: [], partial: false, weak: !strong && !added },
    ]
  })
}

/** 18场（期、次） counts in each of these units. */
function otherUnits({ sentence, quantity }: Term): string[] {
  const found = /^[（(]([^（）()，。；\d]{1,8})[）)]/.exec(sentence.text.slice(quantity.end, quantity.end + 10))
  return found?.[1]?.split(/[、/]/).map(family) ?? []
}
