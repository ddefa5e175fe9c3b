import { once } from 'node:events'
import { IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { PageDrawing } from './drawing/page-drawing'
import type { Header } from './headers'
import type { PublicPage } from './public-paths'
import { stripScripts } from './strip'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface Drawn {
  readonly status: number
  readonly type: string
  readonly headers: readonly Header[]
  readonly body: Buffer
}

const KEPT_HEADERS = [
  'content-type',
  'content-disposition',
  'content-language',
  'location',
  'access-control-allow-origin',
]
const PATIENCE = 30_000
const HTML = 'text/html; charset=utf-8'

/**
 * Draws a public page from its address and view alone: the request that Next sees is made here and holds nothing of
 * the visitor, so that nothing of one visitor can reach another through the cache.
 */
export async function draw(
  page: PublicPage,
  host: string,
  secure: boolean,
  next: Handler,
  drawing?: PageDrawing,
): Promise<Drawn> {
  const html = await drawing?.(page)
  if (html !== undefined) return { status: 200, type: HTML, headers: [['content-type', HTML]], body: Buffer.from(html) }
  const chunks: Buffer[] = []
  const response = await catchFrom(next, askFor(page, host, secure), chunk => chunks.push(chunk))
  const whole = Buffer.concat(chunks)
  const type = String(response.getHeader('content-type') ?? HTML)
  const body = type.startsWith('text/html') ? Buffer.from(stripScripts(whole.toString())) : whole
  const headers = KEPT_HEADERS.flatMap(name => {
    const value = response.getHeader(name)
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  return { status: response.statusCode, type, headers, body }
}

/** Hands over an address piece by piece, for what is too large to be held at once; false where nothing is there. */
export async function pour(
  page: PublicPage,
  host: string,
  secure: boolean,
  next: Handler,
  take: (chunk: Buffer) => void,
): Promise<boolean> {
  const { statusCode } = await catchFrom(next, askFor(page, host, secure), (chunk, { statusCode }) => {
    if (statusCode === 200) take(chunk)
  })
  if (statusCode >= 500) throw new Error(`${page.path} was drawn with status ${statusCode}`)
  return statusCode === 200
}

async function catchFrom(
  next: Handler,
  request: IncomingMessage,
  take: (chunk: Buffer, response: ServerResponse) => void,
): Promise<ServerResponse> {
  let heard = Date.now()
  const response = new Caught(request, chunk => {
    heard = Date.now()
    take(chunk, response)
  })
  await whileHeard(() => heard, Promise.all([next(request, response), once(response, 'finish')]))
  return response
}

function askFor({ path, query, view }: PublicPage, host: string, secure: boolean): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.method = 'GET'
  request.url = encodeURI(path) + (query && `?${query}`)
  request.headers = {
    host,
    accept: '*/*',
    // To readers that run no script, Next sends the page whole and in order, titles in the head.
    'user-agent': 'annual-report-portal (like Bingbot)',
    'x-forwarded-host': host,
    'x-forwarded-proto': secure ? 'https' : 'http',
    'x-forwarded-for': '::1',
    ...(view && { cookie: `view=${encodeURIComponent(view)}` }),
  }
  request.push(null)
  return request
}

/** A response without a wire: what is written to it is handed on. */
class Caught extends ServerResponse {
  readonly #take: (chunk: Buffer) => void

  constructor(request: IncomingMessage, take: (chunk: Buffer) => void) {
    super(request)
    this.#take = take
  }

  override writeHead(status: number, reason?: string | OutgoingHttpHeaders | unknown[], headers?: unknown): this {
    this.statusCode = status
    const given = typeof reason === 'string' ? headers : reason
    for (const [name, value] of Object.entries((given ?? {}) as OutgoingHttpHeaders)) {
      if (value !== undefined) this.setHeader(name, value)
    }
    return this
  }

  override flushHeaders(): void {}

  override destroy(error?: Error): this {
    if (!this.finished) this.emit('error', error ?? new Error('A public page broke off'))
    return this
  }

  override write(chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean {
    this.#take(typeof chunk === 'string' ? Buffer.from(chunk, asEncoding(encoding)) : Buffer.from(chunk))
    call(encoding, done)
    return true
  }

  override end(chunk?: unknown, encoding?: unknown, done?: unknown): this {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.write(chunk, asEncoding(encoding))
    this.finished = true
    process.nextTick(() => {
      this.emit('finish')
      this.emit('close')
    })
    call(chunk, encoding, done)
    return this
  }
}

function asEncoding(encoding: unknown): BufferEncoding | undefined {
  return typeof encoding === 'string' && Buffer.isEncoding(encoding) ? encoding : undefined
}

function call(...candidates: unknown[]): void {
  const callback = candidates.find(candidate => typeof candidate === 'function')
  if (callback) process.nextTick(callback as () => void)
}

/** Gives a drawing up that says nothing for too long. */
async function whileHeard(lastHeard: () => number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      if (Date.now() - lastHeard() > PATIENCE) reject(new Error(`A public page said nothing for ${PATIENCE} ms`))
    }, 1000)
  })
  await Promise.race([work, late]).finally(() => clearInterval(timer))
}

/** The stylesheets that Next's build gave the pages, read off its page for what is not there. */
export async function stylesheetsOf(missing: PublicPage, host: string, secure: boolean, next: Handler) {
  const { body } = await draw(missing, host, secure, next)
  const found = [...body.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)
  if (found.length === 0) throw new Error(`${missing.path} names no stylesheet`)
  return found
}
