import type { FileKind } from '../kinds'
import type { Copy } from './copy'
import { writeCsv } from './csv'
import { writeDocx } from './docx'
import { writeHtml } from './html'
import { writeJson } from './json'
import { writeXlsx } from './xlsx'

export interface WritingOptions {
  /** A folder with fonts that may stand in a PDF; the free ones serve where it is empty. */
  readonly fontsDir?: string
  /** Whether csv begins with the mark that makes spreadsheets read it as UTF-8; it does unless this is false. */
  readonly bom?: boolean
}

export type Writer = (copy: Copy, options: WritingOptions) => Uint8Array

/** The writers that take a few milliseconds. */
export const quickWriters: Record<Exclude<FileKind, 'pdf'>, Writer> = {
  docx: writeDocx,
  xlsx: writeXlsx,
  csv: (copy, { bom }) => writeCsv(copy, bom),
  json: writeJson,
  html: writeHtml,
}
