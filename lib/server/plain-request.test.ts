import { expect, it } from 'vitest'
import { readPlain } from './plain-request'

const head = (...fields: string[]) => ['GET /nanhu/2023 HTTP/1.1', 'Host: a', ...fields].join('\r\n')

it('a plain head is read as it stands, names in small letters', () => {
  expect(
    readPlain(head('Accept-Encoding:  gzip, br\t', 'Cookie: a=b; c=d', 'X-Empty:', 'Connection: Keep-Alive')),
  ).toEqual({
    method: 'GET',
    url: '/nanhu/2023',
    headers: {
      host: 'a',
      'accept-encoding': 'gzip, br',
      cookie: 'a=b; c=d',
      'x-empty': '',
      connection: 'Keep-Alive',
    },
  })
  expect(readPlain('HEAD /%E5%8D%97?page=2&q=a HTTP/1.1\r\nHost: a')?.url).toBe('/%E5%8D%97?page=2&q=a')
})

it.each([
  ['a body', head('Content-Length: 0')],
  ['a body in chunks', head('Transfer-Encoding: chunked')],
  ['a body in chunks, spelled to be overlooked', head('transfer-encoding : chunked')],
  ['trailers', head('TE: trailers')],
  ['another protocol', head('Upgrade: h2c', 'Connection: Upgrade')],
  ['a question before the body', head('Expect: 100-continue')],
  ['a connection that closes', head('Connection: close')],
  ['a named hop', head('Connection: keep-alive, host')],
  ['a hop of old', head('Proxy-Connection: keep-alive')],
  ['a pass of the house', head('X-Front-Pass: guess')],
  ['two hosts', head('host: b')],
  ['two cookies', head('Cookie: a=b', 'Cookie: c=d')],
  ['a folded field', head('X-A: b', ' c')],
  ['a field without a name', head(': b')],
  ['a field without a colon', head('nonsense')],
  ['a space before the colon', head('X-A : b')],
  ['a bare line feed', head('X-A: b\nX-B: c')],
  ['a bare carriage return', head('X-A: b\rc')],
  ['a zero byte', head('X-A: b\0c')],
  ['letters beyond ASCII', head('X-A: \u00e9')],
  ['very many fields', head(...Array.from({ length: 70 }, (_, at) => `X-${at}: 1`))],
  ['a very long field', head(`X-A: ${'a'.repeat(9000)}`)],
  ['another method', 'POST / HTTP/1.1\r\nHost: a'],
  ['a method in small letters', 'get / HTTP/1.1\r\nHost: a'],
  ['an older version', 'GET / HTTP/1.0\r\nHost: a'],
  ['no version', 'GET /\r\nHost: a'],
  ['a whole address', 'GET http://b/ HTTP/1.1\r\nHost: a'],
  ['two spaces', 'GET  / HTTP/1.1\r\nHost: a'],
  ['a space in the address', 'GET /a b HTTP/1.1\r\nHost: a'],
  ['a fragment', 'GET /a#b HTTP/1.1\r\nHost: a'],
  ['an empty line first', '\r\nGET / HTTP/1.1\r\nHost: a'],
  ['nothing', ''],
])('%s is not plain', (_, text) => {
  expect(readPlain(text)).toBeUndefined()
})
