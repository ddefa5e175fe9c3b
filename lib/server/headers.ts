import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

export type Header = readonly [name: string, value: string]

const SAME_PLACE = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ')

/** Public pages and errors: no inline script at all, so no nonce. */
export const publicPolicy = `script-src 'self'; ${SAME_PLACE}; worker-src 'self'`

/** Office pages: Next reads the nonce from the request's own copy of this header. */
export function officePolicy(nonce: string): string {
  return `script-src 'self' 'nonce-${nonce}'; ${SAME_PLACE}`
}

/** `npm run dev` only: hot reloading needs eval, inline styles and a socket. */
export const devPolicy = (nonce: string) =>
  officePolicy(nonce)
    .replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:")

export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

const ALWAYS: readonly Header[] = [
  ['x-content-type-options', 'nosniff'],
  // 'no-referrer' would make browsers send "Origin: null" with our own forms.
  ['referrer-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
]

const HSTS: Header = ['strict-transport-security', 'max-age=31536000']

/** The headers that every answer carries. */
export function houseHeaders(policy: string, secure: boolean): readonly Header[] {
  const headers: Header[] = [['content-security-policy', policy], ...ALWAYS]
  return secure ? [...headers, HSTS] : headers
}

export function setHouseHeaders(response: ServerResponse, policy: string, secure: boolean): void {
  for (const [name, value] of houseHeaders(policy, secure)) response.setHeader(name, value)
}
