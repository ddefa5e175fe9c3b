import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrial, type Trial } from './trial'

let trial: Trial
let own: Record<string, string>

beforeAll(async () => {
  trial = await startTrial((_request, response) => response.setHeader('content-type', 'text/html').end('<p>页面</p>'))
  own = { origin: trial.origin }
})
afterAll(() => trial.close())

describe('what may come in', () => {
  it.each([
    ['/%zz', 400],
    ['/%c3%28', 400],
    ['/a%00b', 400],
    [`/${'a'.repeat(9000)}`, 414],
  ])('GET %s is answered %i and never reaches Next', async (path, status) => {
    const before = trial.drawn
    expect((await trial.ask(path)).status).toBe(status)
    expect(trial.drawn).toBe(before)
  })

  it.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND'])(
    '%s is refused with the methods that are allowed',
    async method => {
      const { status, headers } = await trial.ask('/office', { method })
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    },
  )

  it('OPTIONS tells the methods', async () => {
    const { status, headers } = await trial.ask('/office', { method: 'OPTIONS' })
    expect([status, headers.allow]).toEqual([204, 'GET, HEAD, POST, OPTIONS'])
    expect((await trial.ask('/nanhu/2023', { method: 'OPTIONS' })).headers.allow).toBe('GET, HEAD, OPTIONS')
  })

  it('a public page takes no POST', async () => {
    const { status, headers } = await trial.ask('/', { method: 'POST', headers: own })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })

  it.each<[string, Record<string, string>]>([
    ['a foreign Origin', { origin: 'http://evil.example' }],
    ['a null Origin', { origin: 'null' }],
    ['an Origin that is no address', { origin: '//' }],
    ['no Origin and no Referer', {}],
    ['a foreign Referer', { referer: 'http://evil.example/' }],
    ['Origin and X-Forwarded-Host forged alike', { origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' }],
    ['a forged pass', { origin: 'http://evil.example', 'x-forwarded-host': 'evil.example', 'x-front-pass': 'guess' }],
  ])('a POST with %s is refused', async (_name, headers) => {
    const before = trial.drawn
    expect((await trial.ask('/sign-in', { method: 'POST', headers })).status).toBe(403)
    expect(trial.drawn).toBe(before)
  })

  it.each<[string, () => Record<string, string>]>([
    ['our Origin', () => own],
    ['our Referer', () => ({ referer: `${trial.origin}/sign-in` })],
  ])('a POST with %s comes in', async (_name, headers) => {
    expect((await trial.ask('/sign-in', { method: 'POST', headers: headers() })).status).toBe(200)
  })

  it.each([
    ['GET / HTTP/1.1\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['POST /sign-in HTTP/1.1\r\nOrigin: http://localhost\r\nContent-Length: 0\r\n\r\n', 403],
    ['CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['FOO / HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['GET nonsense\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
    ['GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n', 417],
    ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', 400],
  ])('the raw request %j gets a clean answer with every header', async (text, status) => {
    const answer = await raw(text)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer).toMatch(/content-security-policy: script-src 'self'; default-src 'none'/i)
  })
})

describe('what Next is told', () => {
  it('claims about proxies and Next’s inner life are replaced', async () => {
    await trial.ask('/office', {
      headers: {
        forwarded: 'for=6.6.6.6',
        'x-forwarded-for': '6.6.6.6',
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'evil.example',
        'x-middleware-subrequest': 'middleware',
        'x-nextjs-data': '1',
        'x-real-ip': '6.6.6.6',
        'content-security-policy': "script-src 'nonce-forged'",
        cookie: 'a=b',
      },
    })
    const headers = trial.seen()?.headers ?? {}
    expect(headers).toMatchObject({
      host: `localhost:${trial.port}`,
      'x-forwarded-host': `localhost:${trial.port}`,
      'x-forwarded-proto': 'http',
      cookie: 'a=b',
    })
    expect(headers['x-forwarded-for']).toMatch(/^(::1|127\.0\.0\.1|::ffff:127\.0\.0\.1)$/)
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['forwarded']))
    for (const gone of ['x-middleware-subrequest', 'x-nextjs-data', 'x-real-ip'])
      expect(headers).not.toHaveProperty(gone)
    expect(headers['content-security-policy']).not.toContain('forged')
  })

  it('a request that Next sends itself keeps the visitor it was made for', async () => {
    await trial.ask('/office', {
      headers: {
        'x-front-pass': 'the-pass',
        'x-forwarded-host': 'nb.example.gov.cn',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '10.1.2.3',
      },
    })
    expect(trial.seen()?.headers).toMatchObject({
      host: 'nb.example.gov.cn',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '10.1.2.3',
    })
  })
})

describe('behind a trusted proxy, with a given origin', () => {
  let proxied: Trial
  const host = 'nb.example.gov.cn'

  beforeAll(async () => {
    proxied = await startTrial(
      (_request, response) => response.setHeader('content-type', 'text/html').end('<p>页面</p>'),
      {
        ORIGIN: `https://${host}`,
        originGiven: true,
        TRUST_PROXY: true,
      },
    )
  })
  afterAll(() => proxied.close())

  it('the client is the last hop, and the protocol is the proxy’s', async () => {
    const headers = { host, 'x-forwarded-for': '6.6.6.6, 10.1.2.3', 'x-forwarded-proto': 'https' }
    const answer = await proxied.ask('/office', { headers })
    expect(proxied.seen()?.headers).toMatchObject({ 'x-forwarded-for': '10.1.2.3', 'x-forwarded-proto': 'https' })
    expect(answer.headers['strict-transport-security']).toBeDefined()
    const plain = await proxied.ask('/office', { headers: { ...headers, 'x-forwarded-proto': 'http' } })
    expect(plain.headers['strict-transport-security']).toBeUndefined()
  })

  it('the office answers under its own host only, public pages and health under any', async () => {
    expect((await proxied.ask('/office')).status).toBe(421)
    expect((await proxied.ask('/office', { headers: { host } })).status).toBe(200)
    expect((await proxied.ask('/')).status).toBe(200)
    expect((await proxied.ask('/api/health')).status).toBe(200)
  })

  it('a POST must come from the given origin, protocol included', async () => {
    const post = (origin: string) => proxied.ask('/sign-in', { method: 'POST', headers: { host, origin } })
    expect((await post(`https://${host}`)).status).toBe(200)
    expect((await post(`http://${host}`)).status).toBe(403)
  })
})

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(trial.port, 'localhost', () => socket.write(text))
    let answer = ''
    socket.on('data', chunk => {
      answer += chunk
      socket.end()
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}
