import { hash, verify } from '@node-rs/argon2'
import { words } from '@/lib/words'
import { isCommonplace } from './commonplace'

export const LEAST_PASSWORD = 10
const LONGEST = 200
const LEAST_OWN = 6

/** argon2id, the library's default kind: 19 MiB, two passes. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

export type PasswordFlaw = 'short' | 'long' | 'named' | 'commonplace'

/**
 * Why a new password will not do. `known` are the names that anybody would try: what is left of the password without
 * them must still be something. No rules about which characters it must mix.
 */
export function flawOf(password: string, known: readonly string[]): PasswordFlaw | undefined {
  const text = normal(password)
  const length = [...text].length
  if (length < LEAST_PASSWORD) return 'short'
  if (length > LONGEST) return 'long'
  const lower = text.toLowerCase()
  const names = known.map(name => normal(name).trim().toLowerCase()).filter(name => name.length > 1)
  const left = names.reduce((rest, name) => rest.replaceAll(name, ''), lower)
  if (left !== lower && [...left].length < LEAST_OWN) return 'named'
  return isCommonplace(lower) ? 'commonplace' : undefined
}

/** The same as a sentence. */
export function sayFlaw(password: string, known: readonly string[]): string | undefined {
  const flaw = flawOf(password, known)
  return flaw && words().people.password[flaw]
}

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), cost)
}

/** Checks a password. Without an account the same work is done, so that the time tells nobody who has one. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  decoy ??= hashPassword('')
  const right = await verify(passwordHash || (await decoy), normal(password.slice(0, LONGEST * 2)))
  return right && Boolean(passwordHash)
}

let decoy: Promise<string> | undefined

function normal(password: string): string {
  return password.normalize('NFKC')
}
