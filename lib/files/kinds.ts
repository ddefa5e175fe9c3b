/** The kinds of file that a report can be had in, in the order that people look for them. */
export const fileKinds = ['docx', 'pdf', 'xlsx', 'csv', 'json', 'html'] as const
export type FileKind = (typeof fileKinds)[number]

/** What each kind is called on the wire. */
export const contentTypes: Record<FileKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

/** Whether a text, such as the end of an address, names a kind that the portal writes. */
export function isFileKind(text: string | undefined): text is FileKind {
  return fileKinds.some(kind => kind === text)
}

/** The name that a report is saved under: its title and, after the first, its edition; nothing that a file system refuses. */
export function fileName({ title, number = 1 }: { title: string; number?: number | undefined }, kind: string): string {
  const plain = title.replace(/[\p{Cc}\p{Cf}\p{Cs}\\/:*?"<>|]/gu, '').replace(/^[\s.]+|[\s.]+$/g, '')
  const short = [...plain].slice(0, LONGEST).join('') || 'report'
  return `${short}${number > 1 ? `（第${number}版）` : ''}.${kind}`
}

/** So that the name fits every file system, in UTF-8 too. */
const LONGEST = 72

/** The names of a download for a header: one in plain letters, and the report's own. */
export function savedAs(plain: string, named: Parameters<typeof fileName>[0], kind: FileKind): string {
  // RFC 8187: encodeURIComponent leaves four signs that a header's value must not hold.
  const own = encodeURIComponent(fileName(named, kind)).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${own}`
}
