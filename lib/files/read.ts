import { readOwn } from './own/own'
import { compose } from './reading/compose'
import { decodeText } from './reading/encoding'
import { readJson } from './reading/json'
import { kindOf } from './reading/kind'
import { limits, refuse, Unreadable } from './reading/limits'
import type { Material } from './reading/material'
import type { ReadFile } from './reading/outcome'
import type { PdfSettings } from './reading/pdf'

export type { ReadFile, ReadingFinding, Unsure } from './reading/outcome'
export type { Source, SourceCell, SourcePiece } from './reading/source'

/** `source` asks for what the document prints beside what was read. */
export interface ReadSettings extends PdfSettings {
  readonly source?: boolean
}

/**
 * Reads a report from the bytes of a file; `name` is the file's name. A value of the report is certain; what the file
 * leaves open stands in `unsure` and is null in the report. Runs in the browser too; never throws for a bad file.
 */
export async function readReport(bytes: Uint8Array, name: string, settings: ReadSettings = {}): Promise<ReadFile> {
  try {
    if (bytes.length > limits.bytes) refuse(`文件太大：最多 ${limits.bytes / 1024 / 1024} MB`)
    const kind = kindOf(bytes, name)
    if (kind === 'json') return readJson(decodeText(bytes))
    return (await readOwn(kind, bytes)) ?? compose(await materialOf(kind, bytes, settings), name, settings.source)
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, why: error.message }
    if (error instanceof RangeError || error instanceof TypeError)
      return { ok: false, why: '文件的内容不正常，读不出来' }
    throw error
  }
}

/** Each parser is loaded when a file of its kind comes. */
async function materialOf(
  kind: 'zip' | 'pdf' | 'html' | 'csv' | 'text',
  bytes: Uint8Array,
  settings: PdfSettings,
): Promise<Material> {
  if (kind === 'zip') {
    const { readOffice } = await import('./reading/office')
    return readOffice(bytes)
  }
  if (kind === 'html') {
    const { readHtml } = await import('./reading/html')
    return readHtml(decodeText(bytes))
  }
  if (kind === 'csv') {
    const { readCsv } = await import('./reading/csv')
    return readCsv(decodeText(bytes))
  }
  if (kind === 'pdf') {
    const { readPdf } = await import('./reading/pdf')
    return readPdf(bytes, settings)
  }
  const { readText } = await import('./reading/text')
  return readText(decodeText(bytes))
}
