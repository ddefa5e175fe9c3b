import { and, desc, eq, isNull } from 'drizzle-orm'
import { invitation, organ, person, role } from '@/db/schema'
import { may, type Role, type Viewer } from '@/lib/access'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'
import { now } from './clock'
import { findOrgan } from './organs'
import { hashPassword, sayFlaw } from './passwords'
import { findPerson, recordPerson } from './people'
import { record } from './recording'
import { endSessionsOf, type Visitor } from './sessions'
import { type Entered, letIn, normalLogin } from './sign-in'
import { store, type Tx } from './store'
import { hashOf, newId, newToken } from './tokens'

const DAY = 24 * 3600_000

/** The token is told this once; only its hash is kept. */
export type Invited =
  | { outcome: 'done'; token: string; expiresAt: number }
  | { outcome: 'missing' }
  | { outcome: 'barred' }

export interface Waiting {
  readonly id: string
  readonly name: string
  readonly role: Role | null
  readonly organ: { code: string; shortName: string }
  readonly createdAt: number
  readonly expiresAt: number
}

/** A link as its bearer sees it. */
export type OpenInvitation = { organ?: string; name: string } & (
  | { purpose: 'account'; role: Role }
  | { purpose: 'password'; login: string }
)

export type Accepted =
  | ({ outcome: 'done' } & Entered)
  | { outcome: 'closed' }
  | { outcome: 'wrong'; errors: Record<string, string> }

/** Asks somebody to join with a role at an organ in the viewer's reach. */
export function invite(viewer: Viewer, asked: { name: string; organ: string; role: Role }): Promise<Invited> {
  return store().write(async tx => {
    const at = await findOrgan(viewer, asked.organ, tx)
    if (!at) return { outcome: 'missing' }
    if (!at.may('managePeople')) return { outcome: 'barred' }
    const organId = at.organ.id
    const made = await issue(tx, viewer, { purpose: 'account', organId, role: asked.role, name: asked.name })
    await record(tx, viewer, { verb: 'person.invite', organId, detail: { name: asked.name, role: asked.role } })
    return made
  })
}

/** A link with which somebody in reach chooses a new password. An older one ends. */
export function resetPassword(viewer: Viewer, personId: string): Promise<Invited> {
  return store().write(async tx => {
    const line = await findPerson(viewer, personId, tx)
    if (!line) return { outcome: 'missing' }
    if (!line.whole || line.person.deactivatedAt) return { outcome: 'barred' }
    await tx
      .update(invitation)
      .set({ revokedAt: now() })
      .where(and(eq(invitation.personId, personId), isNull(invitation.usedAt), isNull(invitation.revokedAt)))
    const made = await issue(tx, viewer, { purpose: 'password', personId, name: line.person.name })
    await recordPerson(tx, viewer, 'person.resetPassword', line)
    return made
  })
}

/** Invitations to the viewer's organs that nobody has used yet, the expired ones too, so that they can be renewed. */
export async function waitingInvitations(viewer: Viewer): Promise<Waiting[]> {
  const rows = await store()
    .read.select({ invitation, organ })
    .from(invitation)
    .innerJoin(organ, eq(organ.id, invitation.organId))
    .where(and(eq(invitation.purpose, 'account'), isNull(invitation.usedAt), isNull(invitation.revokedAt)))
    .orderBy(desc(invitation.createdAt))
  return rows
    .filter(row => may(viewer, 'managePeople', { organPath: row.organ.path }))
    .map(({ invitation: { id, name, role: its, createdAt, expiresAt }, organ: { code, shortName } }) => ({
      ...{ id, name, role: its, createdAt, expiresAt },
      organ: { code, shortName },
    }))
}

export function revokeInvitation(viewer: Viewer, id: string): Promise<{ outcome: 'done' | 'missing' }> {
  return store().write(async tx => {
    const row = await withdrawInvitation(tx, viewer, id)
    if (!row) return { outcome: 'missing' }
    await record(tx, viewer, { verb: 'person.revokeInvitation', organId: row.organId ?? undefined, detail: told(row) })
    return { outcome: 'done' }
  })
}

/** A new link for the same person: the old one ends. */
export function renewInvitation(viewer: Viewer, id: string): Promise<Invited> {
  return store().write(async tx => {
    const row = await withdrawInvitation(tx, viewer, id)
    if (!row) return { outcome: 'missing' }
    const { purpose, organId, role: its, name } = row
    const made = await issue(tx, viewer, { purpose, organId, role: its, name })
    await record(tx, viewer, { verb: 'person.renewInvitation', organId: organId ?? undefined, detail: told(row) })
    return made
  })
}

/** What a link offers; undefined once it is used, revoked, expired, or never was. */
export async function readInvitation(token: string, tx = store().read): Promise<OpenInvitation | undefined> {
  const row = await openRow(tx, token)
  if (!row) return undefined
  const { purpose, name, role: its } = row.invitation
  if (purpose === 'account' && its) return { purpose, role: its, name, organ: row.organ?.name }
  if (purpose === 'password' && row.person && !row.person.deactivatedAt)
    return { purpose, login: row.person.login, name: row.person.name }
  return undefined
}

/** Makes the account, or sets the new password and ends all other sessions; then lets them in. A link works once. */
export async function acceptInvitation(
  visitor: Visitor,
  token: string,
  asked: { login: string; name: string; password: string },
): Promise<Accepted> {
  const passwordHash = await hashPassword(asked.password)
  return store().write(async tx => {
    const offer = await readInvitation(token, tx)
    const row = await openRow(tx, token)
    if (!offer || !row) return { outcome: 'closed' }
    const weak = sayFlaw(asked.password, [...namesOf(offer), asked.login, asked.name, row.organ?.shortName ?? ''])
    if (weak) return wrong({ password: weak })
    const who =
      offer.purpose === 'account'
        ? await join(tx, row.invitation, { ...asked, passwordHash })
        : await renewPassword(tx, row.person, passwordHash)
    if (!who) return wrong({ login: words().people.wrong.loginTaken })
    await tx.update(invitation).set({ usedAt: now() }).where(eq(invitation.id, row.invitation.id))
    return { outcome: 'done', ...(await letIn(tx, who, visitor)) }
  })
}

function wrong(errors: Record<string, string>): Accepted {
  return { outcome: 'wrong', errors }
}

type InvitationRow = typeof invitation.$inferSelect
type PersonRow = typeof person.$inferSelect

async function join(
  tx: Tx,
  { organId, role: its }: InvitationRow,
  asked: { login: string; name: string; passwordHash: string },
): Promise<{ id: string; name: string } | undefined> {
  const login = normalLogin(asked.login)
  const taken = await tx.select({ id: person.id }).from(person).where(eq(person.login, login))
  if (taken.length > 0 || !organId || !its) return undefined
  const who = { id: newId(), name: asked.name }
  await tx.insert(person).values({ ...who, login, passwordHash: asked.passwordHash, createdAt: now() })
  await tx.insert(role).values({ personId: who.id, organId, role: its })
  await record(tx, who, { verb: 'person.join', organId, detail: { login, role: its } })
  return who
}

async function renewPassword(tx: Tx, who: PersonRow | null, passwordHash: string) {
  if (!who) return undefined
  await tx.update(person).set({ passwordHash }).where(eq(person.id, who.id))
  await endSessionsOf(tx, who.id)
  await record(tx, who, { verb: 'person.renewPassword' })
  return who
}

async function issue(
  tx: Tx,
  viewer: Viewer,
  of: Pick<typeof invitation.$inferInsert, 'purpose' | 'organId' | 'role' | 'personId' | 'name'>,
): Promise<{ outcome: 'done'; token: string; expiresAt: number }> {
  const token = newToken()
  const createdAt = now()
  const expiresAt = createdAt + settings().INVITATION_DAYS * DAY
  const row = { id: newId(), tokenHash: hashOf(token), createdBy: viewer.id, createdAt, expiresAt }
  await tx.insert(invitation).values({ ...of, ...row })
  return { outcome: 'done', token, expiresAt }
}

async function withdrawInvitation(tx: Tx, viewer: Viewer, id: string): Promise<InvitationRow | undefined> {
  const [row] = await tx
    .select({ invitation, organ })
    .from(invitation)
    .innerJoin(organ, eq(organ.id, invitation.organId))
    .where(and(eq(invitation.id, id), isNull(invitation.usedAt), isNull(invitation.revokedAt)))
  if (!row || !may(viewer, 'managePeople', { organPath: row.organ.path })) return undefined
  await tx.update(invitation).set({ revokedAt: now() }).where(eq(invitation.id, id))
  return row.invitation
}

async function openRow(tx: Tx, token: string) {
  const [row] = await tx
    .select({ invitation, organ, person })
    .from(invitation)
    .leftJoin(organ, eq(organ.id, invitation.organId))
    .leftJoin(person, eq(person.id, invitation.personId))
    .where(and(eq(invitation.tokenHash, hashOf(token)), isNull(invitation.usedAt), isNull(invitation.revokedAt)))
  return row && row.invitation.purpose !== 'set-up' && row.invitation.expiresAt > now() ? row : undefined
}

function namesOf(offer: OpenInvitation): string[] {
  return [offer.name, offer.organ ?? '', offer.purpose === 'password' ? offer.login : '']
}

function told({ name, role: its }: InvitationRow) {
  return { name, role: its }
}
