import { formatById } from '@/lib/formats'
import { cellMap, cellsOf, figureAt, groupParts } from '@/lib/report/cells'
import { type Figure, isKnown } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import { type Look, legible } from './rule'

/** Last year's edition as the rules between years read it. */
export interface Before {
  readonly form: Format
  figure(address: string): Figure
  count(address: string): number | undefined
}

const known = new WeakMap<Look, Before | null>()

/** Last year's edition; undefined where it is absent, of another year, or own where this one is consolidated. */
export function beforeOf(look: Look): Before | undefined {
  const found = known.get(look)
  if (found !== undefined) return found ?? undefined
  const { report, lastYear } = look
  const fits = lastYear?.year === report.year - 1 && lastYear.kind === report.kind
  const before = lastYear && fits ? readerOf(formatById(lastYear.format), legible(lastYear.figures)) : undefined
  known.set(look, before ?? null)
  return before
}

function readerOf(form: Format, figures: Readonly<Record<string, Figure>>): Before {
  const read = new Map<string, Figure>()
  const figure = (address: string): Figure => {
    const had = read.get(address)
    if (had !== undefined) return had
    const value = figureAt(form, figures, address, figure)
    read.set(address, value)
    return value
  }
  return {
    form,
    figure,
    count: address => {
      const value = figure(address)
      return isKnown(value) ? Number(value) : undefined
    },
  }
}

const shared = new WeakMap<Format, Map<Format, readonly string[]>>()

/**
 * Addresses that mean the same in both forms: cells that both print, and cells of one that the other prints as a group.
 * Between the forms of 2019 and 2021 these are sections three and four and the three numbers of decisions.
 */
export function comparable(now: Format, then: Format): readonly string[] {
  const had = shared.get(now)?.get(then)
  if (had) return had
  const theirs = cellMap(then)
  const both = cellsOf(now).flatMap(({ address }) => (theirs.has(address) ? [address] : []))
  const grouped = cellsOf(then).flatMap(({ address }) =>
    !cellMap(now).has(address) && groupParts(now, address).length > 0 ? [address] : [],
  )
  const addresses = [...both, ...grouped]
  shared.set(now, (shared.get(now) ?? new Map()).set(then, addresses))
  return addresses
}
