import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request as open,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Assets } from './assets'
import type { Handler } from './draw'
import { createFront } from './front'
import type { House } from './gate'

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  readonly text: string
}

export interface Asking {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
}

/** A front on a free port for tests, over a handler that stands where Next would. */
export interface Trial {
  readonly server: Server
  readonly port: number
  readonly origin: string
  /** The request that the handler saw last. */
  seen(): IncomingMessage | undefined
  drawn: number
  version: string
  ask(path: string, asking?: Asking): Promise<Answered>
  close(): Promise<void>
}

export async function startTrial(
  page: (request: IncomingMessage, response: ServerResponse) => unknown,
  given: Partial<House> & { cacheBytes?: number } = {},
): Promise<Trial> {
  let last: IncomingMessage | undefined
  const next: Handler = async (request, response) => {
    last = request
    trial.drawn++
    await page(request, response)
  }
  const { cacheBytes = 1024 * 1024, ...house } = given
  const server = createFront({
    house: { ORIGIN: 'http://localhost:3000', originGiven: false, TRUST_PROXY: false, pass: 'the-pass', ...house },
    next,
    versions: { of: () => trial.version, now: () => () => trial.version, close: () => {} },
    assets: new Assets('', join(process.cwd(), 'public')),
    cacheBytes,
    isSignedIn: async cookies => cookies === 'session=alive',
    dataPerMinute: 100,
    dev: false,
  })
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  const trial: Trial = {
    server,
    port,
    origin: `http://localhost:${port}`,
    seen: () => last,
    drawn: 0,
    version: '1',
    ask: (path, asking) => ask(port, path, asking),
    close: () => new Promise(resolve => void server.close(() => resolve()).closeAllConnections()),
  }
  return trial
}

function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answered> {
  return new Promise((resolve, reject) => {
    // As browsers do; a connection that says at once that it will close never sees the fast lane.
    const agent = new Agent({ keepAlive: true })
    const request = open({ host: 'localhost', port, path, method, headers: { ...headers }, agent }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('end', () => {
        const whole = Buffer.concat(chunks)
        agent.destroy()
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() })
      })
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(body)
  })
}
