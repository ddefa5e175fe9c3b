import { createHash, randomBytes } from 'node:crypto'

/** A secret to hand out once: 32 random bytes. Only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** An id that sorts by the time it was made, so that what lies side by side keeps the order in which it came. */
export function newId(): string {
  return Date.now().toString(36).padStart(9, '0') + randomBytes(6).toString('hex')
}
