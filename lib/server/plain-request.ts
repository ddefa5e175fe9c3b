/** What a plain request asks: a GET or HEAD without a body, in the one spelling that all readers of HTTP agree on. */
export interface PlainRequest {
  readonly method: 'GET' | 'HEAD'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

export const HEAD_END = '\r\n\r\n'
const LONGEST_HEAD = 8192
const MOST_FIELDS = 64
const FIRST_LINE = /^(GET|HEAD) (\/[\w\-.~/%?=&+,:;@!$'()*]*) HTTP\/1\.1$/
const FIELD = /^([A-Za-z0-9-]+):([\t -~]*)$/

/** Fields that change how a request is framed or what becomes of its connection, and those that only Next may send. */
const NOT_PLAIN = new Set([
  'content-length',
  'expect',
  'http2-settings',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-front-pass',
])

/**
 * Reads the head of one request, up to its empty line and without it. Undefined is not "wrong" but "not for us": a
 * method, a framing, a folded or doubled field, a character beyond ASCII, anything that readers could take in two ways.
 */
export function readPlain(head: string): PlainRequest | undefined {
  if (head.length > LONGEST_HEAD) return undefined
  const lines = head.split('\r\n')
  const [, method, url] = FIRST_LINE.exec(lines[0] ?? '') ?? []
  if (!method || !url || lines.length > MOST_FIELDS) return undefined
  const headers: Record<string, string> = Object.create(null)
  for (let at = 1; at < lines.length; at++) {
    const [, spelled, value] = FIELD.exec(lines[at] ?? '') ?? []
    if (!spelled || value === undefined) return undefined
    const name = spelled.toLowerCase()
    if (NOT_PLAIN.has(name) || name in headers) return undefined
    headers[name] = value.trim()
  }
  const { connection = 'keep-alive' } = headers
  return connection.toLowerCase() === 'keep-alive'
    ? { method: method as PlainRequest['method'], url, headers }
    : undefined
}
