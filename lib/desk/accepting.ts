import { and, eq, isNull } from 'drizzle-orm'
import { invitation, organ, person, role } from '@/db/schema'
import type { Role } from '@/lib/access'
import { words } from '@/lib/words'
import { now } from './clock'
import { hashPassword, sayFlaw } from './passwords'
import { record } from './recording'
import { endSessionsOf, type Visitor } from './sessions'
import { type Entered, letIn, normalLogin } from './sign-in'
import { store, type Tx } from './store'
import { hashOf, newId } from './tokens'

/** A link as its bearer sees it. */
export type Offer =
  | { purpose: 'account'; name: string; organ: string; role: Role }
  | { purpose: 'password'; name: string; login: string }

export type Accepted =
  | ({ outcome: 'done' } & Entered)
  /** Used, revoked, expired, or never was. */
  | { outcome: 'closed' }
  | { outcome: 'wrong'; errors: Record<string, string> }

/** What a link offers; undefined for one that no longer opens. */
export async function readOffer(token: string): Promise<Offer | undefined> {
  return (await openLink(store().read, token))?.offer
}

/** Makes the account with the role that the link gives, and lets them in. A link works once. */
export async function join(
  visitor: Visitor,
  token: string,
  asked: { login: string; name: string; password: string },
): Promise<Accepted> {
  const { name, password } = asked
  const login = normalLogin(asked.login)
  const passwordHash = await hashPassword(password)
  return store().write(async tx => {
    const link = await openLink(tx, token)
    if (link?.offer.purpose !== 'account' || !link.organ) return { outcome: 'closed' }
    const weak = sayFlaw(password, [login, name, link.organ.name, link.organ.shortName])
    if (weak) return wrong({ password: weak })
    const taken = await tx.select({ id: person.id }).from(person).where(eq(person.login, login))
    if (taken.length > 0) return wrong({ login: words().people.wrong.loginTaken })
    const who = { id: newId(), name }
    const held = { organId: link.organ.id, role: link.offer.role }
    await tx.insert(person).values({ ...who, login, passwordHash, createdAt: now() })
    await tx.insert(role).values({ personId: who.id, ...held })
    await record(tx, who, { verb: 'person.join', organId: held.organId, detail: { login, role: held.role } })
    return use(tx, link, who, visitor)
  })
}

/** Sets a new password by a link of the administrator's, ends every session, and lets them in. */
export async function renewPassword(visitor: Visitor, token: string, password: string): Promise<Accepted> {
  const passwordHash = await hashPassword(password)
  return store().write(async tx => {
    const link = await openLink(tx, token)
    if (link?.offer.purpose !== 'password' || !link.person) return { outcome: 'closed' }
    const { person: who } = link
    const weak = sayFlaw(password, [who.login, who.name])
    if (weak) return wrong({ password: weak })
    await tx.update(person).set({ passwordHash }).where(eq(person.id, who.id))
    await endSessionsOf(tx, who.id)
    await record(tx, who, { verb: 'person.renewPassword' })
    return use(tx, link, who, visitor)
  })
}

interface Link {
  readonly offer: Offer
  readonly id: string
  readonly organ: typeof organ.$inferSelect | null
  readonly person: typeof person.$inferSelect | null
}

async function use(tx: Tx, { id }: Link, who: { id: string; name: string }, visitor: Visitor): Promise<Accepted> {
  await tx.update(invitation).set({ usedAt: now() }).where(eq(invitation.id, id))
  return { outcome: 'done', ...(await letIn(tx, who, visitor)) }
}

async function openLink(tx: Tx, token: string): Promise<Link | undefined> {
  const [row] = await tx
    .select({ invitation, organ, person })
    .from(invitation)
    .leftJoin(organ, eq(organ.id, invitation.organId))
    .leftJoin(person, and(eq(person.id, invitation.personId), isNull(person.deactivatedAt)))
    .where(and(eq(invitation.tokenHash, hashOf(token)), isNull(invitation.usedAt), isNull(invitation.revokedAt)))
  if (!row || row.invitation.expiresAt <= now()) return undefined
  const { id, purpose, name, role: its } = row.invitation
  const link = { id, organ: row.organ, person: row.person }
  if (purpose === 'account' && its && row.organ)
    return { ...link, offer: { purpose, name, role: its, organ: row.organ.name } }
  if (purpose === 'password' && row.person)
    return { ...link, offer: { purpose, name: row.person.name, login: row.person.login } }
  return undefined
}

function wrong(errors: Record<string, string>): Accepted {
  return { outcome: 'wrong', errors }
}
