import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Assets } from './assets'
import { PublicBytes } from './bytes'
import { draw, type Handler } from './draw'
import type { PageDrawing } from './drawing/page-drawing'
import { type Entry, send } from './entry'
import { type ErrorStatus, refuse, refuseSocket } from './errors'
import type { Find } from './fast-lane'
import { type House, judge, knowsHost, METHODS } from './gate'
import { type Header, houseHeaders, publicPolicy } from './headers'
import { LanedServer } from './laned-server'
import { Limiter } from './limiter'
import { type OfficeParts, office } from './office'
import type { PlainRequest } from './plain-request'
import { notFoundPage, publicPage, viewOf } from './public-paths'
import type { VersionSource } from './versions'

export interface FrontParts {
  readonly house: House
  readonly next: Handler
  /** Draws the pages of the public that need no Next. */
  readonly drawing?: PageDrawing | undefined
  readonly versions: VersionSource
  readonly assets: Assets
  /** Whether a request's cookies hold a living session. */
  readonly isSignedIn: OfficeParts['isSignedIn']
  readonly cacheBytes: number
  /** How often a minute one client may ask the open data. */
  readonly dataPerMinute: number
  /** With `next dev` behind, every page goes to Next, and files too. */
  readonly dev: boolean
}

const READING = 'GET, HEAD, OPTIONS'

/** The server that people reach: it judges each request, then public bytes, files or Next answer. */
export function createFront(parts: FrontParts): Server {
  const site = new URL(parts.house.ORIGIN)
  const bytes = new PublicBytes({
    versions: parts.versions,
    draw: page => draw(page, site.host, site.protocol === 'https:', parts.next, parts.drawing),
    limit: parts.cacheBytes,
  })
  const limiter = new Limiter(parts.dataPerMinute)
  const server = new LanedServer({
    requireHostHeader: false,
    headersTimeout: 15_000,
    requestTimeout: 120_000,
    keepAliveTimeout: 20_000,
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    orFail(request, response, () => answer(request, response, parts, bytes, limiter))
  })
  server.on('checkExpectation', (request, response) => refuse(request, response, 417))
  server.on('connect', (_request, socket: Duplex) => refuseSocket(socket, 405, allowing(METHODS)))
  server.on('clientError', hangUp)
  if (!parts.dev) {
    server.openLane({
      find: request => find(request, parts, bytes),
      fail: (socket, { request, secure }, error) => {
        report(request, error)
        refuseSocket(socket, 500, [], { secure, bare: request.method === 'HEAD' })
      },
      now: parts.versions.now,
    })
  }
  return server
}

/** What the fast lane may answer by itself: that which is the same for everybody. */
function find(request: PlainRequest, { house, assets }: FrontParts, bytes: PublicBytes): Find | undefined {
  const visit = judge({ ...request, socket: {} }, house)
  if ('status' in visit || OPEN_DATA.test(visit.path)) return undefined
  const { path, search, secure } = visit
  const page = publicPage(path, search, request.headers.cookie)
  if (page) return { secure, entryOf: versionOf => bytes.entryOf(page, versionOf) }
  return assets.has(path) ? { secure, entryOf: () => assets.entryOf(path) } : undefined
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  parts: FrontParts,
  bytes: PublicBytes,
  limiter: Limiter,
): Promise<void> | undefined {
  const { house, assets, dev } = parts
  const visit = judge(request, house)
  if ('status' in visit) return void refuse(request, response, visit.status, { more: allowing(visit.allow) })
  const { path, secure } = visit
  const wait = OPEN_DATA.test(path) ? limiter.wait(visit.client) : 0
  if (wait > 0) return void refuse(request, response, 429, { secure, more: waiting(wait) })
  const page = dev ? null : publicPage(path, visit.search, request.headers.cookie)
  const file = !dev && (assets.has(path) || path.startsWith('/_next/static/'))
  const methods = page || file ? READING : METHODS
  if (request.method === 'OPTIONS') return void tellMethods(response, methods, secure)
  if (request.method === 'POST' && methods === READING) {
    return void refuse(request, response, 405, { secure, more: allowing(methods) })
  }
  const answer = (entry: Entry) => send(entry, request, response, secure)
  if (page) return whenReady(bytes.entryOf(page, parts.versions.of), answer)
  if (file && !assets.has(path)) return void refuse(request, response, 404, { secure })
  if (file) return whenReady(assets.entryOf(path), answer)
  if (path === '/api/health') parts.versions.of('site')
  else if (!knowsHost(visit, house)) return void refuse(request, response, 421, { secure })
  return office(visit, request, response, { ...parts, missing: missingFrom(bytes, parts.versions) })
}

/** At once, without a promise, where the bytes lie ready. */
function whenReady(entry: Entry | Promise<Entry>, answer: (entry: Entry) => void): Promise<void> | undefined {
  if (entry instanceof Promise) return entry.then(answer)
  answer(entry)
}

/** What programs ask, and what is long in the making: every call counts. */
const OPEN_DATA = /^\/(?:api\/v1|data)\/|\/reports\.zip$/

function waiting(seconds: number): readonly Header[] {
  return [
    ['retry-after', String(seconds)],
    ['access-control-allow-origin', '*'],
  ]
}

function missingFrom(bytes: PublicBytes, versions: VersionSource): OfficeParts['missing'] {
  return (request, response, secure) => {
    const page = notFoundPage({ view: viewOf(request.headers.cookie) })
    orFail(request, response, () =>
      whenReady(bytes.entryOf(page, versions.of), entry => send(entry, request, response, secure)),
    )
  }
}

function tellMethods(response: ServerResponse, methods: string, secure: boolean): void {
  response.writeHead(204, [...houseHeaders(publicPolicy, secure), ...allowing(methods)].flat())
  response.end()
}

function allowing(methods: string | undefined): readonly Header[] {
  return methods ? [['allow', methods]] : []
}

function orFail(request: IncomingMessage, response: ServerResponse, work: () => Promise<void> | undefined): void {
  try {
    work()?.catch(error => fail(request, response, error))
  } catch (error) {
    fail(request, response, error)
  }
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  report(request, error)
  if (response.headersSent) response.destroy()
  else refuse(request, response, 500)
}

function report({ method, url }: Pick<IncomingMessage, 'method' | 'url'>, error: unknown): void {
  process.stderr.write(`${method} ${url}: ${error instanceof Error ? error.stack : error}\n`)
}

const UNREADABLE: Record<string, ErrorStatus> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_INVALID_METHOD: 405,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

function hangUp(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = UNREADABLE[error.code ?? ''] ?? 400
  refuseSocket(socket, status, status === 405 ? allowing(METHODS) : [])
}
