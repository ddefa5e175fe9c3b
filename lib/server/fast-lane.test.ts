import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LanedServer } from './laned-server'
import { emptied } from './shutdown'
import { startTrial, type Trial } from './trial'

/** The same house twice: with the lane, and with node:http alone. */
let laned: Trial
let plain: Trial
/** The requests that came the long way. */
let long = 0

const LARGE = '年报'.repeat(60_000)
let drawn: Promise<unknown> | undefined

async function page(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? ''
  if (path.startsWith('/slow')) await drawn
  if (path.startsWith('/broken')) throw new Error('broken on purpose')
  if (path.startsWith('/gone') || path === '/_not-found') response.statusCode = 404
  if (path === '/moved/2023') response.writeHead(307, { location: '/elsewhere' })
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.end(
    `<h1>${path} ${request.headers.cookie ?? ''}</h1>${path.startsWith('/large') ? LARGE : '页面'.repeat(400)}`,
  )
}

beforeAll(async () => {
  laned = await startTrial(page, { cacheBytes: 8 * 1024 * 1024 })
  plain = await startTrial(page, { cacheBytes: 8 * 1024 * 1024 })
  const [byHttp] = createServer().listeners('connection')
  plain.server.removeAllListeners('connection').on('connection', byHttp as (socket: Socket) => void)
  laned.server.on('request', () => long++)
})
afterAll(() => Promise.all([laned.close(), plain.close()]))

const PATHS = [
  '/',
  '/nanhu/2023',
  '/nanhu/2023?page=2&junk=1',
  '/%6eanhu/2023',
  '/gone/2023',
  '/moved/2023',
  '/large/2023',
  '/nanhu/2023/report.csv?bom=no',
  '/_error.css',
]
const FIELDS = [
  [],
  ['Accept-Encoding: gzip'],
  ['accept-encoding: gzip, deflate, br', 'Connection: keep-alive'],
  ['ACCEPT-ENCODING: br;q=0, gzip;q=0'],
  ['If-None-Match: *'],
  ['If-None-Match: W/"nothing"', 'Accept: text/html'],
  ['Cookie: view=large+dark; session=alive'],
  ['X-Forwarded-Proto: https', 'X-Forwarded-For: 6.6.6.6'],
]

const ask = (path: string, fields: readonly string[] = [], method = 'GET') =>
  `${[`${method} ${path} HTTP/1.1`, 'Host: nb.example.gov.cn', ...fields].join('\r\n')}\r\n\r\n`
const LAST = ask('/nanhu/2023', ['Connection: close'])

describe('an answer of the lane is that of node:http, byte for byte', () => {
  it.each(PATHS)('%s', async path => {
    for (const method of ['GET', 'HEAD'])
      for (const fields of FIELDS) {
        const text = ask(path, fields, method)
        const before = long
        const answer = await talk(laned, [text, LAST])
        expect(long - before).toBe(1)
        expect(answer).toBe(await talk(plain, [text, LAST]))
        expect(answer).toMatch(/^HTTP\/1\.1 \d{3} /)
      }
  })

  it('also when it says that nothing changed', async () => {
    const tag = /\r\netag: (\S+)/.exec(await talk(laned, [ask('/nanhu/2023', ['Accept-Encoding: br']), LAST]))?.[1]
    const again = [ask('/nanhu/2023', ['Accept-Encoding: br', `If-None-Match: ${tag}`]), LAST]
    const answer = await talk(laned, again)
    expect(answer).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n/)
    expect(answer).toBe(await talk(plain, again))
  })

  it('under https too', async () => {
    const secure = { ORIGIN: 'https://nb.example.gov.cn', originGiven: true, TRUST_PROXY: true }
    const house = await startTrial(page, secure)
    const answer = await talk(house, [ask('/nanhu/2023'), ask('/nanhu/2023', ['X-Forwarded-Proto: http']), LAST])
    expect(answer.split('strict-transport-security')).toHaveLength(3)
    await house.close()
  })
})

const plainly = fc
  .tuple(fc.constantFrom(...PATHS), fc.constantFrom(...FIELDS), fc.constantFrom('GET', 'HEAD'))
  .map(([path, fields, method]) => ask(path, fields, method))
const otherwise = fc.constantFrom(
  ask('/office'),
  ask('/office', ['Cookie: session=alive']),
  ask('/api/v1/organs'),
  `${ask('/nanhu/2023', ['Content-Length: 5'])}GET /`,
  `${ask('/nanhu/2023', ['Transfer-Encoding: chunked'])}3\r\nGET\r\n0\r\n\r\n`,
  ask('/nanhu/2023', ['Cookie: view=dark', 'Cookie: b=c']),
  ask('/nanhu/2023', ['Host: other.example']),
  ask('http://nb.example.gov.cn/nanhu/2023'),
  ask('/nanhu/2023', ['TE: trailers']),
  `\r\n${ask('/nanhu/2023')}`,
  ask('/nanhu/2023', [], 'OPTIONS'),
)
const broken = fc.oneof(
  fc.constantFrom(
    'GET /nanhu/2023 HTTP/1.1\nHost: a\n\n',
    ask('/nanhu/2023', ['Content-Length: 1', 'Transfer-Encoding: chunked']),
    ask('/nanhu/2023', ['Content-Length: 1', 'Content-Length: 2']),
    ask('/nanhu/2023', ['Content-Length: +1']),
    ask('/nanhu/2023', ['Transfer-Encoding : chunked']),
    ask('/nanhu/2023', ['X-A: b', ' folded']),
    ask('/nanhu/2023', ['Expect: tea']),
    ask('/%zz'),
    ask('/nanhu/2023').replace('Host: nb.example.gov.cn\r\n', ''),
    'nonsense\r\n\r\n',
  ),
  // One byte of a plain request is another, or gone, or there is one more.
  fc
    .tuple(plainly, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.constantFrom([1, 1], [1, 0], [0, 1]))
    .map(([text, seed, byte, [gone = 0, more = 0]]) => {
      const at = seed % text.length
      return text.slice(0, at) + String.fromCharCode(byte).repeat(more) + text.slice(at + gone)
    }),
)

it('what is asked in a row, in whatever pieces it arrives, whole or broken, is answered as node:http answers it', async () => {
  for (const path of PATHS)
    for (const fields of FIELDS) {
      await talk(laned, [ask(path, fields), LAST])
      await talk(plain, [ask(path, fields), LAST])
    }
  const row = fc.tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: plainly }, { weight: 1, arbitrary: otherwise }), { maxLength: 6 }),
    fc.option(broken, { nil: '' }),
  )
  await fc.assert(
    fc.asyncProperty(row, fc.array(fc.nat(), { maxLength: 4 }), async ([good, bad], cuts) => {
      // After a broken request node:http loses the answers that it still owes, so it comes when all are there.
      const pieces = bad
        ? [...cut(good.join(''), cuts), good.length, ...cut(bad + LAST, cuts)]
        : cut(good.join('') + LAST, cuts)
      expect(await talk(laned, pieces)).toBe(await talk(plain, pieces))
    }),
    { numRuns: Number(process.env.LANE_RUNS ?? 200) },
  )
}, 120_000)

describe('a connection in the lane', () => {
  it('keeps its order when one page must be drawn first, and stays in the lane', async () => {
    let release = () => {}
    drawn = new Promise<void>(resolve => {
      release = resolve
    })
    const before = long
    const answers = talk(laned, [ask('/slow/2023') + ask('/nanhu/2023') + LAST])
    setTimeout(release, 30)
    const titles = [...(await answers).matchAll(/<h1>(\S+) /g)].map(([, path]) => path)
    expect(titles).toEqual(['/slow/2023', '/nanhu/2023', '/nanhu/2023'])
    expect(long - before).toBe(1)
  })

  it('is told when a page cannot be drawn, and closed', async () => {
    const answer = await talk(laned, [ask('/broken/2023') + ask('/nanhu/2023')])
    expect(answer).toMatch(/^HTTP\/1\.1 500 /)
    expect(answer).toContain('cache-control: no-store')
    expect(answersIn(answer)).toBe(1)
    expect(await talk(laned, [ask('/broken/2023', [], 'HEAD')])).toMatch(/^HTTP\/1\.1 500 .*\r\n\r\n$/s)
  })

  it('takes no more out of the memory than a client reads', async () => {
    const sockets = new Set<Socket>()
    laned.server.on('connection', socket => sockets.add(socket))
    const many = 100
    const socket = connect({ port: laned.port, host: 'localhost' })
    socket.pause()
    socket.write(ask('/large/2023').repeat(many) + LAST)
    await pause(200)
    const [served] = sockets
    expect(served?.writableLength).toBeGreaterThan(0)
    expect(served?.writableLength).toBeLessThan(2 * LARGE.length * 3)
    let got = 0
    socket.on('data', chunk => {
      got += chunk.length
    })
    await new Promise(resolve => socket.on('close', resolve).resume())
    expect(got).toBeGreaterThan(many * LARGE.length * 3)
  })

  it('is closed when the client has said all that it will, after the last answer', async () => {
    let answer = ''
    const socket = connect({ port: laned.port, host: 'localhost', allowHalfOpen: true })
    socket.on('data', chunk => {
      answer += chunk
    })
    socket.end(ask('/nanhu/2023') + ask('/large/2023'))
    await new Promise(resolve => socket.on('end', resolve))
    expect(answersIn(answer)).toBe(2)
  })

  it('is closed after a while in which it asks nothing', async () => {
    const house = new LanedServer({ keepAliveTimeout: 200 })
    house.openLane({ find: () => undefined, fail: () => {}, now: () => () => '' })
    await new Promise<void>(resolve => house.listen(0, 'localhost', resolve))
    const begun = Date.now()
    const socket = connect({ port: (house.address() as AddressInfo).port, host: 'localhost' })
    await new Promise(resolve => socket.on('close', resolve).resume())
    expect(Date.now() - begun).toBeGreaterThanOrEqual(200)
    house.close()
  })

  it('is closed at once when the house closes and it asks nothing', async () => {
    const house = await startTrial(page)
    const socket = connect({ port: house.port, host: 'localhost' })
    socket.write(ask('/nanhu/2023'))
    await new Promise(resolve => socket.once('data', resolve))
    const closed = new Promise(resolve => socket.on('close', resolve))
    await emptied(house.server, 60_000)
    await closed
  })
})

function cut(text: string, cuts: readonly number[]): string[] {
  const places = cuts.map(place => place % text.length).sort((a, b) => a - b)
  return [0, ...places].map((from, at) => text.slice(from, places[at])).filter(piece => piece !== '')
}

/** Sends pieces one after the other, waits for so many answers between, and gives all until the connection is closed. */
function talk(trial: Trial, pieces: readonly (string | number)[]): Promise<string> {
  return new Promise(resolve => {
    let answer = ''
    const socket = connect({ port: trial.port, host: 'localhost', noDelay: true }, async () => {
      for (const piece of pieces) {
        if (typeof piece === 'string') socket.write(piece, 'latin1')
        else while (!socket.destroyed && answersIn(answer) < piece) await pause(1)
        if (socket.destroyed) return
        if (pieces.length > 1) await pause(1)
      }
    })
    socket.on('data', chunk => {
      answer += chunk.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(masked(answer)))
  })
}

function answersIn(text: string): number {
  return text.split('HTTP/1.1 ').length - 1
}

/** Without what differs from one answer to the next by intent. */
function masked(answer: string): string {
  return answer.replace(/\r\nDate: [^\r]*/g, '\r\nDate: …').replace(/'nonce-[^']*'/g, "'nonce-…'")
}
