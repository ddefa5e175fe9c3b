import { IncomingMessage } from 'node:http'

/** The same limit as serverActions.bodySizeLimit in next.config.js. */
export const BODY_LIMIT = 1024 * 1024

export type Body = { ok: true; bytes: Buffer } | { ok: false; status: 400 | 408 | 413 }

/** Reads a whole body, or says why not. A body that never ends is given up after `patience` milliseconds. */
export function readBody(request: IncomingMessage, limit = BODY_LIMIT, patience = 60_000): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return Promise.resolve({ ok: false, status: 413 })
  return new Promise(resolve => {
    const chunks: Buffer[] = []
    let length = 0
    const timer = setTimeout(() => settle({ ok: false, status: 408 }), patience)
    const settle = (body: Body) => {
      clearTimeout(timer)
      request.off('data', take)
      resolve(body)
    }
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (length > limit) settle({ ok: false, status: 413 })
    }
    request.on('data', take)
    request.once('end', () => settle({ ok: true, bytes: Buffer.concat(chunks) }))
    request.once('error', () => settle({ ok: false, status: 400 }))
    request.once('close', () => settle({ ok: false, status: 400 }))
  })
}

/** Whether a body is what its content type says, so that Next is never asked to read what it cannot. */
export async function isReadable({ headers }: IncomingMessage, bytes: Buffer): Promise<boolean> {
  const type = headers['content-type'] ?? ''
  const action = headers['next-action'] !== undefined
  if (type.startsWith('multipart/form-data')) {
    const form = await readForm(type, bytes)
    return form !== undefined && (!action || isJson(form.get('0')))
  }
  if (action) return isJson(bytes.toString(), value => !NEEDS_PARTS.test(value))
  return !type.startsWith('application/json') || isJson(bytes.toString())
}

/** In React's wire format, values whose content stands in another part; a body of one part cannot have any. */
const NEEDS_PARTS = /^\$[@BFKQRWhir]/

/** The request again, with its body already read. */
export function replay(request: IncomingMessage, bytes: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  again.method = request.method
  again.url = request.url
  again.httpVersion = request.httpVersion
  again.headers = { ...request.headers, 'content-length': String(bytes.length) }
  delete again.headers['transfer-encoding']
  again.push(bytes)
  again.push(null)
  // Otherwise it counts as broken off once it has been read, and Next waits for ever.
  again.complete = true
  return again
}

async function readForm(type: string, bytes: Buffer): Promise<FormData | undefined> {
  const response = new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
  return response.formData().catch(() => undefined)
}

function isJson(text: unknown, allows: (value: string) => boolean = () => true): boolean {
  try {
    let good = typeof text === 'string'
    JSON.parse(String(text), (_, value) => {
      if (typeof value === 'string' && !allows(value)) good = false
    })
    return good
  } catch {
    return false
  }
}
