import { decode, encode } from 'next-auth/jwt'
import { secret } from '@/lib/desk/secret'
import { hashOf } from '@/lib/desk/tokens'
import { settings } from '@/lib/settings'

/** The session's cookie. Browsers bind a name with this prefix to the host and to https. */
export function cookieName(): string {
  return isSecure() ? '__Host-session' : 'session'
}

export function isSecure(): boolean {
  return settings().ORIGIN.startsWith('https:')
}

/** Seals a session's secret as the sign-in does; tests and tools plant sessions with it. */
export function sealCookie(sid: string): Promise<string> {
  return encode({ token: { sid }, secret: secret(), salt: cookieName(), maxAge: settings().SESSION_HOURS * 3600 })
}

const KEPT = 5000
const opened = new Map<string, string>()

/** The session's id from a sealed cookie. Opening a seal costs more than all the rest of a request: opened ones are remembered. */
export async function openCookie(sealed: string): Promise<string | undefined> {
  const known = opened.get(sealed)
  if (known) return known
  const sid = await unseal(sealed)
  if (!sid) return undefined
  if (opened.size >= KEPT) opened.delete(opened.keys().next().value ?? '')
  const id = hashOf(sid)
  opened.set(sealed, id)
  return id
}

async function unseal(sealed: string): Promise<string | undefined> {
  try {
    const token = await decode({ token: sealed, secret: secret(), salt: cookieName() })
    return typeof token?.sid === 'string' ? token.sid : undefined
  } catch {
    return undefined
  }
}
