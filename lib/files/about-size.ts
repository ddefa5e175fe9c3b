import type { ReportContent } from '@/lib/report/content'
import { plainText } from '@/lib/report/narrative'
import type { FileKind } from './kinds'

/** Bytes that every report's file has, and those that each sign of its prose adds. Measured on the sample's reports. */
const measured: Readonly<Record<Exclude<FileKind, 'pdf' | 'csv'>, readonly [base: number, sign: number]>> = {
  docx: [8000, 1.85],
  xlsx: [12_750, 1.9],
  json: [10_650, 2.75],
  html: [26_000, 2.7],
}

/** The same of a report without tables, of a year before there were any; Chinese prose alone packs better. */
const withoutTables: typeof measured = {
  docx: [6000, 0.48],
  xlsx: [4150, 0.63],
  json: [500, 2.76],
  html: [2000, 2.88],
}

/** A PDF carries each sign that it uses once, as a piece of its font. */
const PDF = [145_000, 225] as const
/** A csv names the organ in each row, and holds the prose as it is. */
const CSV = [37_000, 700] as const

/**
 * About how large a report's files are, in bytes. Making all six to measure them would cost more than drawing the page
 * that tells of them; a test holds the guess to what the files weigh.
 */
export function aboutSizes({ narratives, organ, format }: ReportContent): Record<FileKind, number> {
  const prose = Object.values(narratives).map(plainText).join('')
  if (format === 'free') return aboutProse(prose)
  return {
    docx: of(measured.docx, prose.length),
    pdf: of(PDF, new Set(prose).size),
    xlsx: of(measured.xlsx, prose.length),
    csv: of(CSV, organ.name.length) + 3 * prose.length,
    json: of(measured.json, prose.length),
    html: of(measured.html, prose.length),
  }
}

function aboutProse(prose: string): Record<FileKind, number> {
  const { docx, xlsx, json, html } = withoutTables
  const lines = prose.split('\n').length
  return {
    docx: of(docx, prose.length),
    pdf: of([5000, 285], new Set(prose).size) + 5 * prose.length,
    xlsx: of(xlsx, prose.length),
    csv: of([550, 25.7], lines) + 3 * prose.length,
    json: of(json, prose.length),
    html: of(html, prose.length),
  }
}

const of = ([base, each]: readonly [number, number], times: number): number => Math.round(base + each * times)
