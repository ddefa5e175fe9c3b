import type { Copy } from './writing/copy'
import { writeCsv } from './writing/csv'
import { writeDocx } from './writing/docx'
import { writeHtml } from './writing/html'
import { writeJson } from './writing/json'
import { writePdf } from './writing/pdf'
import { writeXlsx } from './writing/xlsx'

/** The kinds of file that a report can be had in, in the order that people look for them. */
export const fileKinds = ['docx', 'pdf', 'xlsx', 'csv', 'json', 'html'] as const
export type FileKind = (typeof fileKinds)[number]

export interface WritingOptions {
  /** A folder with fonts that may stand in a PDF; the free ones serve where it is empty. */
  readonly fontsDir?: string
  /** Whether csv begins with the mark that makes spreadsheets read it as UTF-8; it does unless this is false. */
  readonly bom?: boolean
}

/** What each kind is called on the wire. */
export const contentTypes: Record<FileKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

const writers: Record<FileKind, (copy: Copy, options: WritingOptions) => Uint8Array> = {
  docx: writeDocx,
  pdf: (copy, { fontsDir }) => writePdf(copy, fontsDir),
  xlsx: writeXlsx,
  csv: (copy, { bom }) => writeCsv(copy, bom),
  json: writeJson,
  html: writeHtml,
}

/** A report as the bytes of a file. The same copy gives the same bytes, whenever and wherever they are written. */
export function writeReport(kind: FileKind, copy: Copy, options: WritingOptions = {}): Uint8Array {
  return writers[kind](copy, options)
}

export function isFileKind(text: string): text is FileKind {
  return fileKinds.some(kind => kind === text)
}

/** The name a file is saved under: the report's title, without what file systems refuse. */
export function fileName(copy: Copy, kind: FileKind): string {
  const number = copy.edition && copy.edition.number > 1 ? `（第${copy.edition.number}版）` : ''
  return `${plainName(copy.content.title)}${number}.${kind}`
}

/** At most 80 characters, so that the name fits every file system in UTF-8. */
function plainName(title: string): string {
  const plain = title.replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/gu, '').replace(/^[\s.]+|[\s.]+$/g, '')
  return [...plain].slice(0, 80).join('') || 'report'
}
