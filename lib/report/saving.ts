import * as z from 'zod/mini'
import type { Figure } from './figure'
import { type NarrativeBlock, type NarrativeDoc, narrativeDoc } from './narrative'

/** What changed in a table since the version that was seen: texts as typed, by address; '' is a blank. */
export const figureSave = z.strictObject({
  seen: z.int().check(z.minimum(1)),
  changes: z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(200))),
  /** Why a carried figure differs from last year's; '' takes last year's figure back. */
  reasons: z.optional(z.record(z.string().check(z.maxLength(100)), z.string().check(z.maxLength(500)))),
})
export type FigureSave = z.infer<typeof figureSave>

/** What changed in a narrative since the version that was seen: `remove` blocks from `at` on give way to `blocks`. */
export const proseSave = z.strictObject({
  seen: z.int().check(z.minimum(1)),
  at: z.int().check(z.minimum(0)),
  remove: z.int().check(z.minimum(0)),
  blocks: narrativeDoc.shape.content,
})
export type ProseSave = z.infer<typeof proseSave>

/** Who stored a version, and when (milliseconds). */
export interface Touched {
  readonly version: number
  readonly by: string
  readonly at: number
}

interface Barred {
  readonly outcome: 'barred' | 'signedOut' | 'unread'
  readonly say: string
}

/** `refused` holds the cells that could not be read, each with its sentence; the rest is stored. */
export type FiguresSaved =
  | (Touched & {
      readonly outcome: 'saved'
      readonly stored: Record<string, Figure>
      readonly refused: Record<string, string>
    })
  | (Touched & {
      readonly outcome: 'stale'
      readonly figures: Record<string, Figure>
      readonly reasons: Record<string, string>
    })
  | Barred

export type ProseSaved =
  | (Touched & { readonly outcome: 'saved' })
  | (Touched & { readonly outcome: 'stale'; readonly doc: NarrativeDoc })
  | Barred

/** The smallest splice that turns one list of blocks into another; nothing to do gives `remove` 0 and no blocks. */
export function spliceBetween(
  before: readonly NarrativeBlock[],
  after: readonly NarrativeBlock[],
): Omit<ProseSave, 'seen'> {
  const same = (a: NarrativeBlock | undefined, b: NarrativeBlock | undefined) => JSON.stringify(a) === JSON.stringify(b)
  const shortest = Math.min(before.length, after.length)
  let at = 0
  while (at < shortest && same(before[at], after[at])) at++
  let end = 0
  while (end < shortest - at && same(before[before.length - 1 - end], after[after.length - 1 - end])) end++
  return { at, remove: before.length - at - end, blocks: after.slice(at, after.length - end) }
}

/** The blocks after a splice: from `at`, `remove` blocks give way to the new ones. */
export function applySplice(
  blocks: readonly NarrativeBlock[],
  { at, remove, blocks: put }: Omit<ProseSave, 'seen'>,
): NarrativeBlock[] {
  return [...blocks.slice(0, at), ...put, ...blocks.slice(at + remove)]
}
