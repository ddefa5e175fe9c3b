import { once } from 'node:events'
import { createServer, request as open } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BODY_LIMIT, type Body, readBody } from './body'
import { startTrial, type Trial } from './trial'

let trial: Trial
let own: Record<string, string>

beforeAll(async () => {
  trial = await startTrial(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    response.setHeader('content-type', 'text/plain').end(`${Buffer.concat(chunks).length}`)
  })
  own = { origin: trial.origin }
})
afterAll(() => trial.close())

describe('bodies', () => {
  it('a body within the limit reaches Next whole', async () => {
    const answer = await trial.ask('/office', { method: 'POST', headers: own, body: 'x'.repeat(BODY_LIMIT) })
    expect(answer.text).toBe(String(BODY_LIMIT))
  })

  it('a body that says it is too large is refused', async () => {
    const answer = await trial.ask('/office', { method: 'POST', headers: own, body: 'x'.repeat(BODY_LIMIT + 1) })
    expect([answer.status, answer.headers.connection]).toEqual([413, 'close'])
  })

  it('a streamed body that grows too large is refused', async () => {
    const request = open({
      host: 'localhost',
      port: trial.port,
      path: '/office',
      method: 'POST',
      agent: false,
      headers: { ...own, 'transfer-encoding': 'chunked' },
    })
    request.on('error', () => {})
    for (let sent = 0; sent < 3; sent++) request.write('x'.repeat(BODY_LIMIT / 2))
    const [response] = await once(request, 'response')
    expect(response.statusCode).toBe(413)
    request.destroy()
  })

  it('a body that never ends is given up', async () => {
    const bodies: Promise<Body>[] = []
    const server = createServer(request => bodies.push(readBody(request, 100, 50))).listen(0, 'localhost')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const request = open({ host: 'localhost', port, method: 'POST', agent: false })
    request.on('error', () => {})
    request.write('x')
    await once(server, 'request')
    expect(await bodies[0]).toEqual({ ok: false, status: 408 })
    request.destroy()
    server.close().closeAllConnections()
  })

  it.each<[string, Record<string, string>, string, number]>([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=b', 200],
    ['a broken multipart form', { 'content-type': 'multipart/form-data; boundary=x' }, 'nothing', 400],
    ['a multipart form without boundary', { 'content-type': 'multipart/form-data' }, '--x--', 400],
    ['broken JSON', { 'content-type': 'application/json' }, '{', 400],
    [
      'an action’s arguments',
      { 'next-action': '00', 'content-type': 'text/plain;charset=UTF-8' },
      '[{"a":"$undefined"}]',
      200,
    ],
    ['broken arguments', { 'next-action': '00', 'content-type': 'text/plain;charset=UTF-8' }, '[', 400],
    ['arguments that point nowhere', { 'next-action': '00', 'content-type': 'text/plain' }, '["$F1"]', 400],
    [
      'a form without arguments',
      { 'next-action': '00', 'content-type': 'multipart/form-data; boundary=x' },
      part('1', '[]'),
      400,
    ],
    [
      'a form with arguments',
      { 'next-action': '00', 'content-type': 'multipart/form-data; boundary=x' },
      part('0', '["$K1"]'),
      200,
    ],
  ])('%s is read or refused, never a server error', async (_name, headers, body, status) => {
    expect((await trial.ask('/office', { method: 'POST', headers: { ...own, ...headers }, body })).status).toBe(status)
  })
})

function part(name: string, text: string): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--x--\r\n`
}
