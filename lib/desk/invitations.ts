import { and, desc, eq, isNull } from 'drizzle-orm'
import { invitation, organ } from '@/db/schema'
import { may, type Role, type Viewer } from '@/lib/access'
import { settings } from '@/lib/settings'
import { now } from './clock'
import { findOrgan } from './organs'
import { findPerson, recordPerson } from './people'
import { record } from './recording'
import { store, type Tx } from './store'
import { hashOf, newId, newToken } from './tokens'

const DAY = 24 * 3600_000

/** The token is told this once; only its hash is kept. */
export type Invited =
  | { outcome: 'done'; token: string; name: string; expiresAt: number }
  | { outcome: 'missing' }
  | { outcome: 'barred' }

export interface Waiting {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly organ: { code: string; shortName: string }
  readonly createdAt: number
  readonly expiresAt: number
  readonly expired: boolean
}

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
  return rows.flatMap(({ invitation: { id, name, role: its, createdAt, expiresAt }, organ: at }) => {
    if (!its || !may(viewer, 'managePeople', { organPath: at.path })) return []
    const { code, shortName } = at
    return [{ id, name, role: its, organ: { code, shortName }, createdAt, expiresAt, expired: expiresAt <= now() }]
  })
}

export function revokeInvitation(viewer: Viewer, id: string): Promise<{ outcome: 'done' | 'missing' }> {
  return store().write(async tx => {
    const row = await findWaiting(tx, viewer, id)
    if (!row) return { outcome: 'missing' }
    await tx.update(invitation).set({ revokedAt: now() }).where(eq(invitation.id, id))
    await recordInvitation(tx, viewer, 'person.revokeInvitation', row)
    return { outcome: 'done' }
  })
}

/** A new link for the same invitation: the old one no longer opens. */
export function renewInvitation(viewer: Viewer, id: string): Promise<Invited> {
  return store().write(async tx => {
    const row = await findWaiting(tx, viewer, id)
    if (!row) return { outcome: 'missing' }
    const { link, told } = newLink(viewer)
    await tx.update(invitation).set(link).where(eq(invitation.id, id))
    await recordInvitation(tx, viewer, 'person.renewInvitation', row)
    return { outcome: 'done', name: row.name, ...told }
  })
}

type InvitationRow = typeof invitation.$inferSelect

async function issue(
  tx: Tx,
  viewer: Viewer,
  of: Pick<typeof invitation.$inferInsert, 'purpose' | 'organId' | 'role' | 'personId'> & { name: string },
): Promise<Extract<Invited, { outcome: 'done' }>> {
  const { link, told } = newLink(viewer)
  await tx.insert(invitation).values({ id: newId(), ...of, ...link })
  return { outcome: 'done', name: of.name, ...told }
}

/** What is kept of a fresh link, and what is told of it. */
function newLink(viewer: Viewer) {
  const token = newToken()
  const createdAt = now()
  const expiresAt = createdAt + settings().INVITATION_DAYS * DAY
  const link = { tokenHash: hashOf(token), createdBy: viewer.id, createdAt, expiresAt }
  return { link, told: { token, expiresAt } }
}

async function findWaiting(tx: Tx, viewer: Viewer, id: string): Promise<InvitationRow | undefined> {
  const [row] = await tx
    .select({ invitation, organ })
    .from(invitation)
    .innerJoin(organ, eq(organ.id, invitation.organId))
    .where(and(eq(invitation.id, id), isNull(invitation.usedAt), isNull(invitation.revokedAt)))
  return row && may(viewer, 'managePeople', { organPath: row.organ.path }) ? row.invitation : undefined
}

async function recordInvitation(tx: Tx, viewer: Viewer, verb: string, row: InvitationRow): Promise<void> {
  const { organId, name, role: its } = row
  await record(tx, viewer, { verb, ...(organId && { organId }), detail: { name, role: its } })
}
