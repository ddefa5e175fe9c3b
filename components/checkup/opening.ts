import { readReport } from '@/lib/files/read'
import type { PdfSettings } from '@/lib/files/reading/pdf'
import { type Opened, opened, openText } from './checking'

/** Opens a file by its kind. Plain text without tables gives prose only; the other kinds give what their readers find. */
export async function openFile(name: string, bytes: Uint8Array, settings: PdfSettings = {}): Promise<Opened> {
  const read = await readReport(bytes, name, settings)
  const hasFigures = read.ok && Object.values(read.report.figures).some(figure => figure !== null)
  return isText(name) && !hasFigures ? openText(name, decode(bytes)) : opened(name, read, false)
}

const isText = (name: string): boolean => /\.(?:txt|md|text)$/i.test(name)

/** Old Chinese text files are GB 18030; what is not valid UTF-8 is one. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
