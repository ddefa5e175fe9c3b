import type { Address } from '@/lib/formats'
import { figureAt } from '@/lib/report/cells'
import { isKnown } from '@/lib/report/figure'
import { nameOf } from './places'
import { formatOf, type Point } from './points'

export const rateIds = [
  'disclosed',
  'withheld',
  'unavailable',
  'notProcessed',
  'carriedForward',
  'reconsideration',
  'litigation',
] as const
export type RateId = (typeof rateIds)[number]

export interface Rate {
  readonly id: RateId
  /** What is counted, and of what: the sums of these. Both forms mean the same by all of them. */
  readonly part: readonly Address[]
  readonly base: readonly Address[]
}

const decided = ['upheld', 'corrected', 'other'] as const
const concluded = ['applications.concluded.total'] as const

export const rates: readonly Rate[] = [
  { id: 'disclosed', part: ['applications.disclosed.total', 'applications.partlyDisclosed.total'], base: concluded },
  { id: 'withheld', part: ['applications.withheld.total'], base: concluded },
  { id: 'unavailable', part: ['applications.unavailable.total'], base: concluded },
  { id: 'notProcessed', part: ['applications.notProcessed.total'], base: concluded },
  {
    id: 'carriedForward',
    part: ['applications.carriedForward.total'],
    base: ['applications.received.total', 'applications.carriedOver.total'],
  },
  {
    id: 'reconsideration',
    part: ['reconsideration.corrected'],
    base: decided.map(result => `reconsideration.${result}` as const),
  },
  {
    id: 'litigation',
    part: ['litigation.direct.corrected', 'litigation.afterReconsideration.corrected'],
    base: [
      ...decided.map(result => `litigation.direct.${result}` as const),
      ...decided.map(result => `litigation.afterReconsideration.${result}` as const),
    ],
  },
]

/** A rate that rests on fewer cases is shown, but not ranked: one case more would turn the order round. */
export const FEWEST = 30

export interface Rated {
  readonly point: Point
  /** Both where both are known. */
  readonly part?: number
  readonly base?: number
  /** In tenths of a percent, rounded half up; absent over an unknown base or a base of 0. */
  readonly perMille?: number
  /** From 1, the greatest share first, equal shares equal; absent where too few cases were counted. */
  readonly rank?: number
}

/** A rate at all points, ranked among those that rest on enough cases. */
export function ratedAt(rate: Rate, points: readonly Point[]): Rated[] {
  const rated = points.map((point): Rated => {
    const [part, base] = [sumAt(rate.part, point), sumAt(rate.base, point)]
    if (part === undefined || base === undefined) return { point }
    return { point, part, base, ...(base > 0 && { perMille: perMille(part, base) }) }
  })
  const ranked = rated.filter(isRanked)
  return rated.map(one =>
    isRanked(one) ? { ...one, rank: 1 + ranked.filter(other => shareOf(other) > shareOf(one)).length } : one,
  )
}

/** The rate in words: what over what. */
export function formulaOf(rate: Rate): string {
  return `${sumOf(rate.part)} ÷ ${sumOf(rate.base)}`
}

/** 42.9% */
export function showShare(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`
}

function perMille(part: number, base: number): number {
  return Math.floor((part * 2000 + base) / (2 * base))
}

function sumAt(addresses: readonly Address[], point: Point): number | undefined {
  const format = formatOf(point)
  if (!format || !point.content) return undefined
  const { figures } = point.content
  const values = addresses.map(address => figureAt(format, figures, address))
  return values.every(isKnown) ? values.reduce((sum: number, value) => sum + Number(value), 0) : undefined
}

const isRanked = ({ base = 0 }: Rated): boolean => base >= FEWEST
const shareOf = ({ part = 0, base = 1 }: Rated): number => part / base

/** A sum in words; what its terms have in common is said once: 行政复议的（结果维持 + 结果纠正 + 其他结果）. */
function sumOf(addresses: readonly Address[]): string {
  const names = addresses.map(address => nameOf(address).split('·'))
  const heads = [...new Set(names.map(name => name.slice(0, -1).join('')))]
  const ends = [...new Set(names.flatMap(name => name.at(-1) ?? []))]
  const sum = ends.length > 1 ? `（${ends.join(' + ')}）` : ends.join('')
  if (heads.length * ends.length !== names.length || heads[0] === '')
    return names.length > 1 ? `（${names.map(name => name.join('')).join(' + ')}）` : names.flat().join('')
  return `${heads.join('、')}的${sum}`
}
