import { formatById } from '@/lib/formats'
import type { ReportContent, ReportJson } from '@/lib/report/content'
import { type FigureNote, notesOf } from '@/lib/report/figure-notes'
import type { Format } from '@/lib/report/format'
import { type Block, layOut } from '@/lib/report/layout'
import { fromPlainText } from '@/lib/report/narrative'
import { legible } from '@/lib/report/xml'

/** What a file is written from: a report, its published reasons by address and, where it was published, its edition. */
export interface Copy {
  readonly content: ReportContent
  readonly explanations: Readonly<Record<string, string>>
  readonly edition?: EditionMark
}

/** What tells one edition from all others. `address` is its own public address, `publishedAt` in milliseconds. */
export interface EditionMark {
  readonly number: number
  readonly hash: string
  readonly address: string
  readonly publishedAt: number
  /** Whether it was taken from a file that had been published elsewhere. */
  readonly archived?: boolean
}

/** A block as files draw it: a table brings the reasons that belong to its figures. */
export type FileBlock = Block & { readonly notes?: readonly FigureNote[] }

export interface LaidCopy extends Copy {
  readonly format: Format
  readonly blocks: readonly FileBlock[]
}

/** A copy of a report that was read from data: nothing is known of its edition. */
export function copyOf(report: ReportJson): Copy {
  const { schema: _, narratives, ...head } = report
  const prose = (key: keyof typeof narratives) => fromPlainText(narratives[key] ?? '')
  return {
    content: {
      ...head,
      narratives: {
        preface: prose('preface'),
        overview: prose('overview'),
        problems: prose('problems'),
        other: prose('other'),
      },
    },
    explanations: {},
  }
}

/** Lays a copy out for the files that draw blocks, without the characters that no file can hold. */
export function layOutCopy(copy: Copy): LaidCopy {
  const clean = legibleIn(copy)
  const format = formatById(clean.content.format)
  const blocks = layOut(format, clean.content).map((block): FileBlock => {
    const notes = block.kind === 'grid' ? notesOf(block, clean.explanations, clean.content.explanations) : []
    return notes.length > 0 ? { ...block, notes } : block
  })
  return { ...clean, format, blocks }
}

/** The same thing with every text in it made legible. Line ends become one kind. */
export function legibleIn<Thing>(thing: Thing): Thing {
  return changed(thing) as Thing
}

function changed(thing: unknown): unknown {
  if (typeof thing === 'string') return legible(thing.replace(/\r\n?/g, '\n'))
  if (Array.isArray(thing)) return thing.map(changed)
  if (typeof thing !== 'object' || thing === null) return thing
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, changed(value)]))
}
