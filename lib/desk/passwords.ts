import { hash, verify } from '@node-rs/argon2'

/** argon2id, the library's default kind: 19 MiB, two passes. */
const cost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/** Checks a password. Without an account the same work is done, so that the time tells nobody who has one. */
export async function isPassword(password: string, passwordHash: string | undefined): Promise<boolean> {
  decoy ??= hashPassword('')
  const right = await verify(passwordHash || (await decoy), password.normalize('NFKC'))
  return right && Boolean(passwordHash)
}

let decoy: Promise<string> | undefined
