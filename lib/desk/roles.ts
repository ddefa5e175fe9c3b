import { and, eq } from 'drizzle-orm'
import { role } from '@/db/schema'
import type { Role, Viewer } from '@/lib/access'
import { findOrgan } from './organs'
import { findPerson, isLastAdministrator, type PeopleOutcome, type PersonLine } from './people'
import { record } from './recording'
import { store, type Tx } from './store'

/** Gives a role at an organ in reach to somebody who is seen. Giving it twice changes nothing. */
export function grantRole(
  viewer: Viewer,
  personId: string,
  asked: { organ: string; role: Role },
): Promise<PeopleOutcome> {
  return store().write(async tx => {
    const line = await findPerson(viewer, personId, tx)
    const at = await findOrgan(viewer, asked.organ, tx)
    if (!line || !at) return { outcome: 'missing' }
    if (!at.may('managePeople') || line.person.deactivatedAt) return { outcome: 'barred' }
    const held = { personId, organId: at.organ.id, role: asked.role }
    const added = await tx.insert(role).values(held).onConflictDoNothing().returning()
    if (added.length > 0) await recordRole(tx, viewer, 'person.grant', line, held)
    return { outcome: 'done' }
  })
}

export function removeRole(
  viewer: Viewer,
  personId: string,
  asked: { organ: string; role: Role },
): Promise<PeopleOutcome> {
  return store().write(async tx => {
    const line = await findPerson(viewer, personId, tx)
    const held = line?.roles.find(one => one.role === asked.role && one.organ.code === asked.organ)
    if (!line || !held) return { outcome: 'missing' }
    if (await isLastAdministrator(tx, personId, held)) return { outcome: 'last' }
    const row = { personId, organId: held.organ.id, role: held.role }
    await tx
      .delete(role)
      .where(and(eq(role.personId, personId), eq(role.organId, row.organId), eq(role.role, row.role)))
    await recordRole(tx, viewer, 'person.removeRole', line, row)
    return { outcome: 'done' }
  })
}

async function recordRole(
  tx: Tx,
  viewer: Viewer,
  verb: string,
  { person: who }: PersonLine,
  held: { organId: string; role: Role },
): Promise<void> {
  const detail = { person: who.name, login: who.login, role: held.role }
  await record(tx, viewer, { verb, organId: held.organId, detail })
}
