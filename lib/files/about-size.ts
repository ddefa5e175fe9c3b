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

/** A PDF carries each sign that it uses once, as a piece of its font. */
const PDF = [145_000, 225] as const
/** A csv names the organ in each row, and holds the prose as it is. */
const CSV = [37_000, 700] as const

/**
 * About how large a report's files are, in bytes. Making all six to measure them would cost more than drawing the page
 * that tells of them; a test holds the guess to what the files weigh.
 */
export function aboutSizes({ narratives, organ }: ReportContent): Record<FileKind, number> {
  const prose = Object.values(narratives).map(plainText).join('')
  const of = ([base, each]: readonly [number, number], times: number) => Math.round(base + each * times)
  return {
    docx: of(measured.docx, prose.length),
    pdf: of(PDF, new Set(prose).size),
    xlsx: of(measured.xlsx, prose.length),
    csv: of(CSV, organ.name.length) + 3 * prose.length,
    json: of(measured.json, prose.length),
    html: of(measured.html, prose.length),
  }
}
