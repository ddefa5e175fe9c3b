import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { locale, type Words, words } from '@/lib/words'
import { type Header, houseHeaders, publicPolicy } from './headers'

export type ErrorStatus = keyof Words['front']['refused']

/** Answers with a small page of our own (or one line of text where no page is wanted) and all the usual headers. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  status: ErrorStatus,
  { secure = false, more = [] }: { secure?: boolean; more?: readonly Header[] } = {},
): void {
  const html = request.headers.accept?.includes('text/html') ?? false
  const body = Buffer.from(html ? errorPage(status) : `${Object.values(words().front.refused[status]).join('：')}\n`)
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  for (const [name, value] of [...errorHeaders(html, body, secure), ...more]) response.setHeader(name, value)
  response.statusCode = status
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** The same for a connection whose request could not even be read, or for one without a response; closes it. `bare` has no body. */
export function refuseSocket(
  socket: Duplex,
  status: ErrorStatus,
  more: readonly Header[] = [],
  { secure = false, bare = false }: { secure?: boolean; bare?: boolean } = {},
): void {
  const body = Buffer.from(errorPage(status))
  const headers = [...errorHeaders(true, body, secure), ...more, ['connection', 'close'] as const]
  const head = [`HTTP/1.1 ${status} ${REASONS[status]}`, ...headers.map(([name, value]) => `${name}: ${value}`)]
  socket.end(Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bare ? Buffer.alloc(0) : body]))
}

function errorHeaders(html: boolean, body: Buffer, secure: boolean): readonly Header[] {
  return [
    ...houseHeaders(publicPolicy, secure),
    ['content-type', `text/${html ? 'html' : 'plain'}; charset=utf-8`],
    ['content-length', String(body.length)],
    ['cache-control', 'no-store'],
  ]
}

function errorPage(status: ErrorStatus): string {
  const { title, say } = words().front.refused[status]
  const { name, missing } = words().site
  return `<!doctype html>
<html lang="${locale()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${name}</title>
<link rel="stylesheet" href="/_error.css">
</head>
<body>
<main>
<p>${status}</p>
<h1>${title}</h1>
<p>${say}</p>
<p><a href="/">${missing.home}</a></p>
</main>
</body>
</html>
`
}

const REASONS: Record<ErrorStatus, string> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  414: 'URI Too Long',
  417: 'Expectation Failed',
  429: 'Too Many Requests',
  421: 'Misdirected Request',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
}
