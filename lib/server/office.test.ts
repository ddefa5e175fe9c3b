import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrial, type Trial } from './trial'

const LONG = '年报'.repeat(2000)
let trial: Trial

beforeAll(async () => {
  trial = await startTrial(async (request, response) => {
    const { url } = request
    if (url === '/office/crash') throw new Error('broken on purpose')
    if (url === '/_not-found') return response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>没有找到</h1>')
    if (url === '/office/missing') return response.writeHead(404, { 'content-type': 'text/html' }).end('<html></html>')
    if (url === '/office/stale') return response.writeHead(400, { 'content-type': 'text/plain' }).end('Invalid')
    if (url === '/office/empty') return response.writeHead(204).end()
    if (request.headers['next-action']) {
      response.writeHead(200, { 'content-type': 'text/x-component' })
      response.flushHeaders()
      response.write('0:{}\n')
      if (url === '/office/long') for (let row = 1; row < 300; row++) response.write(`${row}:{"outcome":"saved"}\n`)
      return response.end()
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.flushHeaders()
    response.write('<p>')
    await new Promise(resolve => setTimeout(resolve, 10))
    response.end(`${LONG}</p>`)
  })
})
afterAll(() => trial.close())

describe('office pages', () => {
  it('carry a new nonce each time, the same in answer and request', async () => {
    const policies = [await trial.ask('/office'), await trial.ask('/office')].map(
      ({ headers }) => headers['content-security-policy'],
    )
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='/)
    expect(policies[0]).not.toBe(policies[1])
    expect(trial.seen()?.headers['content-security-policy']).toBe(policies[1])
    expect(policies[0]).not.toMatch(/unsafe/)
  })

  it('are compressed while they are sent, and are the same', async () => {
    const [plain, gzip] = [
      await trial.ask('/office'),
      await trial.ask('/office', { headers: { 'accept-encoding': 'gzip, br' } }),
    ]
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
    expect(gunzipSync(gzip.body).toString()).toBe(plain.text)
    expect(plain.text).toBe(`<p>${LONG}</p>`)
  })

  it('answer a called action as it is when it is short, compressed when that pays', async () => {
    const call = (path: string) =>
      trial.ask(path, {
        method: 'POST',
        headers: { 'next-action': 'a'.repeat(42), 'accept-encoding': 'gzip', origin: trial.origin },
        body: '[]',
      })
    const [short, long] = [await call('/office/short'), await call('/office/long')]
    expect(short).toMatchObject({ status: 200, text: '0:{}\n', headers: { 'content-length': '5' } })
    expect(short.headers['content-encoding']).toBeUndefined()
    expect(long.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(long.body).toString().split('\n')).toHaveLength(301)
  })

  it('take files of many megabytes from people who are signed in, and from nobody else', async () => {
    const send = (cookie: string, megabytes: number) =>
      trial.ask('/office/import/files', {
        method: 'POST',
        headers: { cookie, origin: trial.origin, 'content-type': 'application/octet-stream' },
        body: Buffer.alloc(megabytes * 1024 * 1024),
      })
    expect((await send('session=alive', 5)).status).toBe(200)
    expect((await send('session=ended', 5)).status).toBe(403)
    expect((await send('session=alive', 22)).status).toBe(413)
  })

  it('that crash or have nothing to say carry the usual headers', async () => {
    expect(await trial.ask('/office/crash', { headers: { accept: 'text/html' } })).toMatchObject({
      status: 500,
      headers: { 'x-content-type-options': 'nosniff', 'content-type': 'text/html; charset=utf-8' },
    })
    expect(await trial.ask('/office/empty')).toMatchObject({ status: 204, text: '' })
  })

  it('that are not there look exactly as any address that leads nowhere', async () => {
    const missing = await trial.ask('/office/missing')
    expect(missing).toMatchObject({ status: 404, text: '<h1>没有找到</h1>' })
    expect(missing.headers['content-security-policy']).not.toContain('nonce')
  })

  it('tell a form from before an update that the page was renewed', async () => {
    const { status, text } = await trial.ask('/office/stale', { method: 'POST', headers: { origin: trial.origin } })
    expect(status).toBe(409)
    expect(text).toContain('刷新')
  })

  it('files of the house are sent with a tag, an encoding and every header; others are 404 at once', async () => {
    const css = await trial.ask('/_error.css', { headers: { 'accept-encoding': 'br' } })
    expect(brotliDecompressSync(css.body).toString()).toContain('color-scheme')
    expect(css.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    const before = trial.drawn
    expect((await trial.ask('/_next/static/none.js')).status).toBe(404)
    expect((await trial.ask('/_next/static/..%2f..%2fpackage.json')).status).toBe(404)
    expect(trial.drawn).toBe(before)
  })
})
