import { and, asc, eq, isNull, ne, or } from 'drizzle-orm'
import { invitation, organ, person, role } from '@/db/schema'
import { may, type Role, type Viewer } from '@/lib/access'
import { now } from './clock'
import { record } from './recording'
import { endSessionsOf } from './sessions'
import { store, type Tx } from './store'

export interface HeldRole {
  readonly role: Role
  readonly organ: { id: string; code: string; shortName: string; path: string; parentId: string | null }
}

export interface PersonLine {
  readonly person: { id: string; login: string; name: string; createdAt: number; deactivatedAt: number | null }
  /** The roles in the viewer's reach. */
  readonly roles: readonly HeldRole[]
  /** Whether the viewer reaches every role of this person, and so may decide about the account itself. */
  readonly whole: boolean
}

export type PeopleOutcome =
  | { outcome: 'done' }
  | { outcome: 'missing' }
  | { outcome: 'barred' }
  /** The portal's topmost organ would be left without an administrator. */
  | { outcome: 'last' }
  | { outcome: 'self' }

const PAGE = 100
const byName = new Intl.Collator('zh-CN')

/** The people whose roles lie in the viewer's reach. Those without any role are seen from the top. */
export async function peopleIn(
  viewer: Viewer,
  only: { organ?: string; text?: string; page?: number } = {},
): Promise<{ people: PersonLine[]; at: number; pages: number }> {
  const rows = await peopleRows(store().read)
  const lines = new Map<string, Row[]>()
  for (const row of rows) lines.set(row.person.id, [...(lines.get(row.person.id) ?? []), row])
  const all = [...lines.values()].flatMap(of => lineOf(viewer, of) ?? []).filter(line => fits(line, only))
  const pages = Math.max(1, Math.ceil(all.length / PAGE))
  const at = Math.min(Math.max(1, Math.trunc(only.page || 1)), pages)
  const people = all.toSorted((a, b) => byName.compare(a.person.name, b.person.name)).slice((at - 1) * PAGE, at * PAGE)
  return { people, at, pages }
}

function fits({ person: who, roles }: PersonLine, { organ: code, text = '' }: { organ?: string; text?: string }) {
  const asked = text.normalize('NFKC').trim().toLowerCase()
  const named = who.name.toLowerCase().includes(asked) || who.login.includes(asked)
  return named && (!code || roles.some(held => held.organ.code === code))
}

export async function findPerson(viewer: Viewer, id: string, tx = store().read): Promise<PersonLine | undefined> {
  return lineOf(viewer, await peopleRows(tx, id))
}

/** Closes an account: sessions and open links end in the same moment; the name stays with what was done under it. */
export function deactivate(viewer: Viewer, personId: string): Promise<PeopleOutcome> {
  return store().write(async tx => {
    const line = await findPerson(viewer, personId, tx)
    if (!line) return { outcome: 'missing' }
    if (!line.whole) return { outcome: 'barred' }
    if (personId === viewer.id) return { outcome: 'self' }
    for (const held of line.roles) if (await isLastAdministrator(tx, personId, held)) return { outcome: 'last' }
    if (line.person.deactivatedAt) return { outcome: 'done' }
    await tx.update(person).set({ deactivatedAt: now() }).where(eq(person.id, personId))
    const sessions = await endSessionsOf(tx, personId)
    const theirs = or(eq(invitation.createdBy, personId), eq(invitation.personId, personId))
    await tx
      .update(invitation)
      .set({ revokedAt: now() })
      .where(and(theirs, isNull(invitation.usedAt), isNull(invitation.revokedAt)))
    await recordPerson(tx, viewer, 'person.deactivate', line, { sessions })
    return { outcome: 'done' }
  })
}

/** Opens a closed account again, with the roles and the password that it had. */
export function reactivate(viewer: Viewer, personId: string): Promise<PeopleOutcome> {
  return store().write(async tx => {
    const line = await findPerson(viewer, personId, tx)
    if (!line) return { outcome: 'missing' }
    if (!line.whole) return { outcome: 'barred' }
    if (!line.person.deactivatedAt) return { outcome: 'done' }
    await tx.update(person).set({ deactivatedAt: null }).where(eq(person.id, personId))
    await recordPerson(tx, viewer, 'person.reactivate', line)
    return { outcome: 'done' }
  })
}

/** A deed about a person belongs to the history of each organ that they serve. */
export async function recordPerson(
  tx: Tx,
  viewer: Viewer,
  verb: string,
  { person: who, roles }: PersonLine,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const organs = [...new Set(roles.map(held => held.organ.id))]
  for (const organId of organs.length > 0 ? organs : [undefined])
    await record(tx, viewer, { verb, organId, detail: { person: who.name, login: who.login, ...detail } })
}

/** Whether the topmost organ would be left without anybody who can put things right. */
export async function isLastAdministrator(tx: Tx, personId: string, held: HeldRole): Promise<boolean> {
  if (held.role !== 'administrator' || held.organ.parentId !== null) return false
  const others = await tx
    .select({ id: person.id })
    .from(role)
    .innerJoin(person, and(eq(person.id, role.personId), isNull(person.deactivatedAt)))
    .where(and(eq(role.organId, held.organ.id), eq(role.role, 'administrator'), ne(person.id, personId)))
    .limit(1)
  return others.length === 0
}

type Row = { person: PersonLine['person']; role: Role | null; organ: HeldRole['organ'] | null }

function peopleRows(tx: Tx, id?: string): Promise<Row[]> {
  return tx
    .select({
      person: {
        id: person.id,
        login: person.login,
        name: person.name,
        createdAt: person.createdAt,
        deactivatedAt: person.deactivatedAt,
      },
      role: role.role,
      organ: {
        id: organ.id,
        code: organ.code,
        shortName: organ.shortName,
        path: organ.path,
        parentId: organ.parentId,
      },
    })
    .from(person)
    .leftJoin(role, eq(role.personId, person.id))
    .leftJoin(organ, eq(organ.id, role.organId))
    .where(id ? eq(person.id, id) : undefined)
    .orderBy(asc(organ.path), asc(person.name), asc(role.role))
}

function lineOf(viewer: Viewer, rows: readonly Row[]): PersonLine | undefined {
  const [first] = rows
  if (!first) return undefined
  const all = rows.flatMap(({ role: its, organ: at }) => (its && at ? [{ role: its, organ: at }] : []))
  const roles = all.filter(held => may(viewer, 'managePeople', { organPath: held.organ.path }))
  if (roles.length === 0 && !(all.length === 0 && isAtTop(viewer))) return undefined
  return { person: first.person, roles, whole: roles.length === all.length }
}

function isAtTop(viewer: Viewer): boolean {
  return viewer.roles.some(held => held.role === 'administrator' && held.organPath === `/${held.organId}/`)
}
