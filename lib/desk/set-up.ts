import { and, eq, isNull } from 'drizzle-orm'
import { sample } from '@/db/sample'
import { invitation, person, role } from '@/db/schema'
import { words } from '@/lib/words'
import { now } from './clock'
import { flawsOf, insertOrgan } from './organ-changes'
import type { OrganProfile } from './organs'
import { hashPassword, sayFlaw } from './passwords'
import { record } from './recording'
import type { Visitor } from './sessions'
import { type Entered, letIn, normalLogin } from './sign-in'
import { store, type Tx } from './store'
import { hashOf, newId, newToken } from './tokens'

const HOUR = 3600_000

/** The token of a one-time set-up link, good for one hour; undefined once anybody has an account. An older link ends. */
export function issueSetUpLink(): Promise<string | undefined> {
  return store().write(async tx => {
    if (await anybody(tx)) return undefined
    const token = newToken()
    const at = now()
    const open = and(eq(invitation.purpose, 'set-up'), isNull(invitation.usedAt), isNull(invitation.revokedAt))
    await tx.update(invitation).set({ revokedAt: at }).where(open)
    await tx
      .insert(invitation)
      .values({ id: newId(), tokenHash: hashOf(token), purpose: 'set-up', createdAt: at, expiresAt: at + HOUR })
    return token
  })
}

/** Whether a set-up link still opens. */
export async function isSetUpOpen(token: string, tx = store().read): Promise<boolean> {
  const [row] = await tx
    .select()
    .from(invitation)
    .where(eq(invitation.tokenHash, hashOf(token)))
  const fresh = row?.purpose === 'set-up' && !row.usedAt && !row.revokedAt && row.expiresAt > now()
  return fresh && !(await anybody(tx))
}

export type SetUp =
  | ({ outcome: 'done'; person: string } & Entered)
  | { outcome: 'closed' }
  | { outcome: 'wrong'; errors: Record<string, string> }

/** Makes the first organ and its administrator, and lets them in. Of two who come with one link, one wins. */
export async function setUp(
  visitor: Visitor,
  token: string,
  asked: { organ: OrganProfile; login: string; name: string; password: string; sample?: boolean },
): Promise<SetUp> {
  const { organ, login, name } = asked
  const weak = sayFlaw(asked.password, [login, name, organ.name, organ.shortName, organ.code])
  const passwordHash = await hashPassword(asked.password)
  return store().write(async tx => {
    if (!(await isSetUpOpen(token, tx))) return { outcome: 'closed' }
    const taken = asked.sample && sample.organs.some(one => one.code === organ.code)
    const errors = {
      ...(await flawsOf(tx, organ)),
      ...(taken && { code: words().people.wrong.codeTaken }),
      ...(weak && { password: weak }),
    }
    if (Object.keys(errors).length > 0) return { outcome: 'wrong', errors }
    await tx
      .update(invitation)
      .set({ usedAt: now() })
      .where(eq(invitation.tokenHash, hashOf(token)))
    const organId = newId()
    await insertOrgan(tx, { ...organ, id: organId, parentId: null, path: `/${organId}/` })
    const who = { id: newId(), login: normalLogin(login), name }
    await tx.insert(person).values({ ...who, passwordHash, createdAt: now() })
    await tx.insert(role).values({ personId: who.id, organId, role: 'administrator' })
    await record(tx, who, { verb: 'portal.setUp', organId, detail: { ...organ, login: who.login } })
    return { outcome: 'done', person: who.id, ...(await letIn(tx, who, visitor)) }
  })
}

async function anybody(tx: Tx): Promise<boolean> {
  return (await tx.select({ id: person.id }).from(person).limit(1)).length > 0
}
