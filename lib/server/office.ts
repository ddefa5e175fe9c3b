import type { IncomingMessage, ServerResponse } from 'node:http'
import { BODY_LIMIT, isReadable, readBody, replay } from './body'
import type { Handler } from './draw'
import { type ErrorStatus, refuse } from './errors'
import { atFirstByte, type Sink } from './first-byte'
import { type House, trusted, type Visit } from './gate'
import { devPolicy, newNonce, officePolicy, setHouseHeaders } from './headers'
import { squeeze } from './squeeze'

export interface OfficeParts {
  readonly house: House
  readonly next: Handler
  readonly dev: boolean
  /** Whether a request's cookies hold a living session. */
  readonly isSignedIn: (cookies: string | undefined) => Promise<boolean>
  /** Answers with the page for what is not there. */
  readonly missing: (request: IncomingMessage, response: ServerResponse, secure: boolean) => void
}

/** Everything that is not a public page: goes to Next, with a nonce of its own, clean headers and a body within bounds. */
export async function office(
  visit: Visit,
  request: IncomingMessage,
  response: ServerResponse,
  { house, next, dev, isSignedIn, missing }: OfficeParts,
): Promise<void> {
  const readable = request.method === 'POST' ? await withBody(request, visit.path, isSignedIn) : request
  if (typeof readable === 'number') return turnAway(request, response, readable, visit.secure)
  const policy = (dev ? devPolicy : officePolicy)(newNonce())
  setHouseHeaders(response, policy, visit.secure)
  readable.headers = { ...trusted(readable.headers, visit, house), 'content-security-policy': policy }
  if (!dev) {
    atFirstByte(response, wire => {
      if (isMissing(response)) return instead(() => missing(request, response, visit.secure))
      if (isOutdated(request, response)) return instead(() => refuse(request, response, 409, visit))
      return squeeze(request, response, wire)
    })
  }
  await next(readable, response)
}

/** The one door through which files come in, and how much may come at once. */
const FILES = '/office/import/files'
const FILES_LIMIT = 21 * 1024 * 1024

/** Much is taken into memory only for people of the house: anybody can open as many connections as they like. */
async function withBody(
  request: IncomingMessage,
  path: string,
  isSignedIn: OfficeParts['isSignedIn'],
): Promise<IncomingMessage | ErrorStatus> {
  const stranger = path === FILES && !(await isSignedIn(request.headers.cookie))
  const body = await readBody(request, path === FILES && !stranger ? FILES_LIMIT : BODY_LIMIT)
  if (!body.ok) return stranger && body.status === 413 ? 403 : body.status
  return (await isReadable(request, body.bytes)) ? replay(request, body.bytes) : 400
}

/** Next draws "not found" in the browser only; without script such a page would be empty. */
function isMissing(response: ServerResponse): boolean {
  return response.statusCode === 404 && String(response.getHeader('content-type')).startsWith('text/html')
}

/** A form whose action this build does not know: it was opened before the last update. */
function isOutdated({ method, headers }: IncomingMessage, { statusCode }: ServerResponse): boolean {
  return method === 'POST' && headers['next-action'] === undefined && (statusCode === 400 || statusCode === 409)
}

function instead(answer: () => void): Sink {
  return { write: () => true, end: answer, replaces: true }
}

/** The client may still be sending: answers, lets it finish for a moment so that it hears the answer, then hangs up. */
function turnAway(request: IncomingMessage, response: ServerResponse, status: ErrorStatus, secure: boolean): void {
  refuse(request, response, status, { secure, more: [['connection', 'close']] })
  request.resume()
  setTimeout(() => request.socket.destroy(), 2000).unref()
}
