import { decodeText } from '../reading/encoding'
import type { ReadFile } from '../reading/outcome'

/** Reads what the portal itself wrote by the names in it; undefined where a file is of somebody else. */
export async function readOwn(kind: string, bytes: Uint8Array): Promise<ReadFile | undefined> {
  if (kind === 'csv') {
    const { readOwnCsv } = await import('./csv')
    return readOwnCsv(decodeText(bytes))
  }
  if (kind !== 'zip') return undefined
  const [{ openZip }, { readEntryBook }] = await Promise.all([import('../reading/zip'), import('./entry-book')])
  const file = openZip(bytes)
  return file.has('xl/workbook.xml') ? readEntryBook(file) : undefined
}
