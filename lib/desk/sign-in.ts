import { eq } from 'drizzle-orm'
import { device, person, session } from '@/db/schema'
import { beginAttempt, forgetAttempts } from './attempts'
import { now } from './clock'
import { isPassword } from './passwords'
import { record } from './recording'
import { startSession, type Visitor } from './sessions'
import { store, type Tx } from './store'
import { hashOf, newToken } from './tokens'

/** The secrets for the browser's two cookies: of the session, and of the browser itself. */
export interface Entered {
  readonly sid: string
  readonly device: string
}

export type SignIn =
  | ({ outcome: 'done' } & Entered)
  | { outcome: 'wrong' }
  | { outcome: 'deactivated' }
  /** Too many failures; until then no password is looked at. */
  | { outcome: 'wait'; until: number }

/** Opens a session for whoever knows the password. An unknown login takes the same time as a wrong password. */
export async function signIn(visitor: Visitor, typed: string, password: string): Promise<SignIn> {
  const login = normalLogin(typed)
  const attempt = await beginAttempt(login, visitor)
  if ('until' in attempt) return { outcome: 'wait', until: attempt.until }
  const [found] = await store().read.select().from(person).where(eq(person.login, login))
  if (!(await isPassword(password, found?.passwordHash)) || !found) return { outcome: 'wrong' }
  return store().write(async tx => {
    const [still] = await tx.select().from(person).where(eq(person.id, found.id))
    if (still?.passwordHash !== found.passwordHash) return { outcome: 'wrong' }
    await forgetAttempts(tx, attempt)
    if (still.deactivatedAt) return { outcome: 'deactivated' }
    return { outcome: 'done', ...(await letIn(tx, still, visitor)) }
  })
}

/** Starts a session and remembers the browser, inside the deed that proved who it is. */
export async function letIn(tx: Tx, who: { id: string; name: string }, visitor: Visitor): Promise<Entered> {
  const sid = await startSession(tx, who.id, visitor)
  const secret = visitor.device || newToken()
  await tx
    .insert(device)
    .values({ id: hashOf(secret), personId: who.id, seenAt: now() })
    .onConflictDoUpdate({ target: [device.id, device.personId], set: { seenAt: now() } })
  await record(tx, who, { verb: 'session.start', detail: { address: visitor.address } })
  return { sid, device: secret }
}

/** Whose session this is or was: someone who signs in again in place must be the same person. */
export async function loginOf(sessionId: string): Promise<string | undefined> {
  const [row] = await store()
    .read.select({ login: person.login })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(eq(session.id, sessionId))
  return row?.login
}

/** One spelling of a login: no stray spaces, full width and capitals do not matter. */
export function normalLogin(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}

export function isLogin(login: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,39}$/u.test(login)
}
