import type { FileKind } from './kinds'
import type { Copy } from './writing/copy'
import { writeCsv } from './writing/csv'
import { writeDocx } from './writing/docx'
import { writeHtml } from './writing/html'
import { writeJson } from './writing/json'
import { writePdf } from './writing/pdf'
import { writeXlsx } from './writing/xlsx'

export interface WritingOptions {
  /** A folder with fonts that may stand in a PDF; the free ones serve where it is empty. */
  readonly fontsDir?: string
  /** Whether csv begins with the mark that makes spreadsheets read it as UTF-8; it does unless this is false. */
  readonly bom?: boolean
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
