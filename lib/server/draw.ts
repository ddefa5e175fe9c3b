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
  const response = new Caught(askFor(page, host, secure))
  await within(PATIENCE, Promise.all([next(response.req, response), once(response, 'finish')]))
  const whole = response.whole
  const type = String(response.getHeader('content-type') ?? HTML)
  const body = type.startsWith('text/html') ? Buffer.from(stripScripts(whole.toString())) : whole
  const headers = KEPT_HEADERS.flatMap(name => {
    const value = response.getHeader(name)
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  return { status: response.statusCode, type, headers, body }
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

/** A response without a wire: keeps what is written to it. */
class Caught extends ServerResponse {
  readonly #chunks: Buffer[] = []

  get whole(): Buffer {
    return Buffer.concat(this.#chunks)
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
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, asEncoding(encoding)) : Buffer.from(chunk))
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

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A public page was not drawn within ${milliseconds} ms`)), milliseconds)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** The stylesheets that Next's build gave the pages, read off its page for what is not there. */
export async function stylesheetsOf(missing: PublicPage, host: string, secure: boolean, next: Handler) {
  const { body } = await draw(missing, host, secure, next)
  return [...body.toString().matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)
}
