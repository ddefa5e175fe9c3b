import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTrial, type Trial } from './trial'

const SCRIPT = '<script src="/_next/static/a.js" async=""></script><script>self.x=1</script>'
let trial: Trial
let text: string
let slow: Promise<unknown> | undefined

async function page(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await slow
  const path = request.url ?? ''
  if (path.startsWith('/gone')) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<html id="empty"></html>')
    return
  }
  if (path === '/_not-found') {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>没有找到</h1>')
    return
  }
  if (path.startsWith('/api/v1/reports/')) {
    response.writeHead(404, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
    response.end('{"error":"没有"}')
    return
  }
  if (path === '/moved') {
    response.writeHead(307, { location: '/elsewhere' }).end()
    return
  }
  if (path === '/broken') throw new Error('broken on purpose')
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('set-cookie', 'secret=1')
  response.write(`<html><head>${SCRIPT}</head><body>`)
  const length = path.startsWith('/long') ? 20_000 : 1000
  response.end(`${text} ${path} ${request.headers.cookie ?? '-'} ${'字'.repeat(length)}</body></html>`)
}

beforeEach(async () => {
  text = 'first'
  slow = undefined
  trial = await startTrial(page, { cacheBytes: 64 * 1024 })
})
afterEach(() => trial.close())

describe('public pages', () => {
  it('are drawn once and then sent from memory, without script or cookie', async () => {
    const [first, second] = [await trial.ask('/nanhu/2023'), await trial.ask('/nanhu/2023')]
    expect(trial.drawn).toBe(1)
    expect(second.text).toBe(first.text)
    expect(first.text).not.toContain('<script')
    expect(first.headers).not.toHaveProperty('set-cookie')
    expect(first.headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'accept-encoding, cookie',
      'x-content-type-options': 'nosniff',
    })
    expect(first.headers['content-security-policy']).not.toContain('nonce')
  })

  it('show a publication on the very next request', async () => {
    await trial.ask('/nanhu/2023')
    text = 'second'
    expect((await trial.ask('/nanhu/2023')).text).toContain('first')
    trial.version = '2'
    expect((await trial.ask('/nanhu/2023')).text).toContain('second')
  })

  it('keep nothing under the new version of what was drawn before it', async () => {
    let release = () => {}
    slow = new Promise<void>(resolve => {
      release = resolve
    })
    const early = trial.ask('/nanhu/2023')
    await until(() => trial.drawn === 1)
    trial.version = '2'
    const late = trial.ask('/nanhu/2023')
    await until(() => trial.drawn === 2)
    release()
    await Promise.all([early, late])
    await trial.ask('/nanhu/2023')
    expect(trial.drawn).toBeLessThanOrEqual(3)
    text = 'third'
    trial.version = '3'
    expect((await trial.ask('/nanhu/2023')).text).toContain('third')
  })

  it('are drawn once for all who ask at the same time', async () => {
    slow = new Promise(resolve => setTimeout(resolve, 50))
    const answers = await Promise.all(Array.from({ length: 20 }, () => trial.ask('/nanhu/2023')))
    expect(trial.drawn).toBe(1)
    expect(new Set(answers.map(answer => answer.text)).size).toBe(1)
  })

  it('are the same in every encoding, each with its own tag', async () => {
    const ask = (encoding: string) => trial.ask('/nanhu/2023', { headers: { 'accept-encoding': encoding } })
    const [plain, gzip, br] = [await ask('identity'), await ask('gzip;q=1.0'), await ask('gzip, deflate, br')]
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    expect([plain, gzip, br].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3)
    expect((await ask('br;q=0, gzip;q=0')).headers['content-encoding']).toBeUndefined()
  })

  it('answer 304 to who has them, and the page again after a change', async () => {
    const { headers } = await trial.ask('/nanhu/2023', { headers: { 'accept-encoding': 'br' } })
    const again = () =>
      trial.ask('/nanhu/2023', { headers: { 'accept-encoding': 'br', 'if-none-match': `W/"x", ${headers.etag}` } })
    expect(await again()).toMatchObject({ status: 304, text: '' })
    text = 'second'
    trial.version = '2'
    expect((await again()).status).toBe(200)
  })

  it('answer HEAD with the head of GET', async () => {
    const [get, head] = [await trial.ask('/nanhu/2023'), await trial.ask('/nanhu/2023', { method: 'HEAD' })]
    expect(head.text).toBe('')
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  it('know a view and a few queries, and drop everything else of the visitor', async () => {
    const ask = (path: string, cookie: string) => trial.ask(path, { headers: { cookie, 'user-agent': 'who' } })
    const plain = await ask('/nanhu/2023?utm=1', 'session=secret')
    expect((await ask('/nanhu/2023?a=b&year=x', 'other=1')).text).toBe(plain.text)
    expect((await ask('/%6eanhu/2023', 'view=nonsense')).text).toBe(plain.text)
    expect(trial.drawn).toBe(1)
    expect((await ask('/nanhu/2023', 'session=secret; view=large+dark')).text).toContain('view=dark%20large')
    await ask('/nanhu/2023', 'view=dark%20large%20dark')
    expect(trial.drawn).toBe(2)
    expect((await ask('/nanhu/2023?year=2022&page=3&junk=1', '')).text).toContain('?year=2022&page=3')
    expect(JSON.stringify(trial.seen()?.headers)).not.toContain('who')
  })

  it('that are not there show Next’s own page for that, drawn in full, in the office too', async () => {
    for (const path of ['/gone', '/gone/2023', '/gone-at-all/a/b/c/d'])
      expect(await trial.ask(path)).toMatchObject({ status: 404, text: '<h1>没有找到</h1>' })
    const before = trial.drawn
    await trial.ask('/gone/2023')
    expect(trial.drawn).toBe(before)
  })

  it('of the open data say in their own words that there is nothing, to any site', async () => {
    expect(await trial.ask('/api/v1/reports/nanhu/1999')).toMatchObject({
      status: 404,
      text: '{"error":"没有"}',
      headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
    })
  })

  it('of the open data, and zips, are given so often a minute; then the answer says when to come back', async () => {
    const places = Array.from({ length: 150 }, (_, at) => (at % 2 ? '/years/2023/reports.zip' : '/api/v1/organs'))
    const answers = await Promise.all(places.map(path => trial.ask(path)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(10)
    expect(refused.length).toBeLessThanOrEqual(50)
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0)
    expect((await trial.ask('/nanhu/2023')).status).toBe(200)
  })

  it('that redirect or break are not kept', async () => {
    for (const _time of [1, 2]) {
      expect(await trial.ask('/moved')).toMatchObject({
        status: 307,
        headers: { location: '/elsewhere', 'cache-control': 'no-store' },
      })
      expect(await trial.ask('/broken')).toMatchObject({ status: 500, headers: { 'cache-control': 'no-store' } })
    }
    expect(trial.drawn).toBe(4)
  })

  it('take the room of their packed bytes, and are given plain to who wants them plain', async () => {
    const paths = Array.from({ length: 8 }, (_, at) => `/long-${at + 10}/2023`)
    const first = await Promise.all(paths.map(path => trial.ask(path)))
    const again = await Promise.all(paths.map(path => trial.ask(path)))
    expect(trial.drawn).toBe(8)
    expect(again.map(({ text }) => text)).toEqual(first.map(({ text }) => text))
    expect(
      again.every(({ body, headers }) => body.length > 60_000 && Number(headers['content-length']) === body.length),
    ).toBe(true)
  })

  it('fill no more memory than they may', async () => {
    for (let organ = 10; organ < 60; organ++) await trial.ask(`/organ-${organ}/2023`)
    expect(trial.drawn).toBe(50)
    await trial.ask('/organ-59/2023')
    expect(trial.drawn).toBe(50)
    await trial.ask('/organ-10/2023')
    expect(trial.drawn).toBe(51)
  })
})

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(resolve => setTimeout(resolve, 5))
}
