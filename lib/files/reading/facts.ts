import type { Material } from './material'
import type { Slice } from './slices'
import { looksLikeOrgan, periodYear, type Title, titleIn } from './title'

export interface Facts {
  readonly year?: number
  readonly organ: string
  readonly title: string
  /** Whether a title outside the text, or the file's name, calls it a report. */
  readonly isNamed: boolean
}

/** Organ, year and title, from the text itself first, then from what stands around it and from the file's name. */
export function factsOf(slice: Slice, material: Material, name: string): Facts {
  const text = slice.marked.flatMap(one => (one.kind === 'paragraph' ? [one.text] : [])).join('\n')
  const outside = [...material.titles, withoutEnding(name)].flatMap(one => titleIn(one) ?? [])
  const title = slice.title
  const sheetYear = material.pieces.flatMap(piece =>
    piece.kind === 'paragraph' && piece.sheet ? (yearIn(piece.text) ?? []) : [],
  )
  const year =
    title?.year ??
    periodYear(text) ??
    outside.find(one => one.year)?.year ??
    yearIn(name) ??
    sheetYear[0] ??
    mostSpoken(text)
  const organ = organOf(title, slice, outside, text)
  return {
    ...(year && { year }),
    organ,
    title: (title && wholeTitle(title, slice)) ?? outside[0]?.text ?? '',
    isNamed: outside.length > 0,
  }
}

/** A title that begins with its year is broken in two where the organ stands alone in the line above. */
function wholeTitle({ text, organ }: Title, { above }: Slice): string {
  const line = above.at(-1) ?? ''
  return !organ && /^\d{4}/.test(text) && looksLikeOrgan(line) ? line.replace(/\s+/g, '') + text : text
}

function organOf(title: Title | undefined, slice: Slice, outside: readonly Title[], text: string): string {
  if (title?.organ) return title.organ
  const above = [...slice.above].reverse().find(looksLikeOrgan)
  if (above) return above.replace(/\s+/g, '')
  const beside = outside.find(one => one.organ)?.organ
  if (beside) return beside
  const stated =
    /(?:填报单位|填报机关|编制单位|发布机构|单位名称|公开机关)\s*[:：]\s*([\p{Script=Han}（）()]{3,30})/u.exec(
      text,
    )?.[1]
  if (stated) return stated
  const contact = /请?(?:与|和|向|联系)([\p{Script=Han}（）]{3,30}?)(?:联系|咨询|反映|（?地址)/u.exec(text)?.[1]
  if (contact && looksLikeOrgan(contact)) return contact
  const lines = text.split('\n')
  return (lines.slice(-4).find(looksLikeOrgan) ?? lines.slice(0, 3).find(looksLikeOrgan) ?? '').replace(/\s+/g, '')
}

function withoutEnding(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
}

function yearIn(text: string): number | undefined {
  const found = /(?<!\d)(20[0-4]\d)(?!\d)/.exec(text)
  return found ? Number(found[1]) : undefined
}

/** The year that a report speaks of most; of two as frequent, the later is next year's plan. */
function mostSpoken(text: string): number | undefined {
  const spoken = [...text.matchAll(/(?<!\d)(20\d{2})(?=\s*年)/g)].map(([, year]) => Number(year))
  const count = (year: number) => spoken.filter(one => one === year).length
  return [...new Set(spoken)].sort((a, b) => count(b) - count(a) || a - b)[0]
}
