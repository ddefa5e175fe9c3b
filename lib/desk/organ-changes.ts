import { and, eq, ne, sql } from 'drizzle-orm'
import { edition, organ } from '@/db/schema'
import { may, type Viewer } from '@/lib/access'
import { isOrganCode } from '@/lib/server/public-paths'
import { words } from '@/lib/words'
import { findOrgan, type OrganProfile, type OrganRow } from './organs'
import { bump } from './publication'
import { record } from './recording'
import { codePath, moveStanding } from './standing'
import { store, type Tx } from './store'
import { newId } from './tokens'

export type OrganOutcome =
  | { outcome: 'done'; code: string }
  | { outcome: 'missing' }
  | { outcome: 'barred' }
  | { outcome: 'wrong'; errors: Record<string, string> }
  /** Somebody changed it meanwhile: what stands now. */
  | { outcome: 'stale'; now: OrganRow }

/** Adds an organ below another. */
export function addOrgan(viewer: Viewer, parentCode: string, profile: OrganProfile): Promise<OrganOutcome> {
  return store().write(async tx => {
    const parent = await findOrgan(viewer, parentCode, tx)
    if (!parent) return { outcome: 'missing' }
    if (!parent.may('addOrgan')) return { outcome: 'barred' }
    const errors = await flawsOf(tx, profile)
    if (errors) return { outcome: 'wrong', errors }
    const id = newId()
    await insertOrgan(tx, { ...profile, id, parentId: parent.organ.id, path: `${parent.organ.path}${id}/` })
    await record(tx, viewer, { verb: 'organ.add', organId: id, detail: { ...profile, below: parentCode } })
    return { outcome: 'done', code: profile.code }
  })
}

export async function insertOrgan(tx: Tx, row: typeof organ.$inferInsert): Promise<void> {
  await tx.insert(organ).values(row)
  await bump(tx)
}

/** Changes an organ's profile and, with another parent, its place in the tree: it moves with all that lies below. */
export function changeOrgan(
  viewer: Viewer,
  code: string,
  asked: { seen: number; parent?: string; profile: OrganProfile },
): Promise<OrganOutcome> {
  const { seen, parent, profile } = asked
  return store().write(async tx => {
    const at = await findOrgan(viewer, code, tx)
    if (!at) return { outcome: 'missing' }
    if (!at.may('manageOrgan')) return { outcome: 'barred' }
    if (at.organ.version !== seen) return { outcome: 'stale', now: at.organ }
    const errors = await flawsOf(tx, profile, at.organ)
    if (errors) return { outcome: 'wrong', errors }
    const place = await newPlace(tx, viewer, at.organ, parent)
    if ('outcome' in place) return place
    const detail = changed({ ...at.organ, parent: at.organ.parentId }, { ...profile, parent: place.parentId })
    if (Object.keys(detail.after).length === 0) return { outcome: 'done', code }
    const stoodAt = await codePath(tx, at.organ.path)
    await moveBelow(tx, at.organ.path, place.path)
    await tx
      .update(organ)
      .set({ ...profile, parentId: place.parentId, version: seen + 1 })
      .where(eq(organ.id, at.organ.id))
    await moveStanding(tx, stoodAt, await codePath(tx, place.path))
    await record(tx, viewer, { verb: 'organ.change', organId: at.organ.id, version: seen + 1, detail })
    await bump(tx)
    return { outcome: 'done', code: profile.code }
  })
}

/** Where the organ will hang. A move needs the say over the organ it leaves and the one it joins. */
async function newPlace(
  tx: Tx,
  viewer: Viewer,
  moving: OrganRow,
  parentCode: string | undefined,
): Promise<{ parentId: string | null; path: string } | OrganOutcome> {
  const above = await tx
    .select()
    .from(organ)
    .where(eq(organ.id, moving.parentId ?? ''))
  if (!parentCode || parentCode === above[0]?.code) return moving
  const wrong = (parent: string): OrganOutcome => ({ outcome: 'wrong', errors: { parent } })
  const target = await findOrgan(viewer, parentCode, tx)
  const mayLeave = above[0] && may(viewer, 'addOrgan', { organPath: above[0].path })
  if (!target?.may('addOrgan') || !mayLeave) return wrong(words().people.wrong.parentBarred)
  if (target.organ.path.startsWith(moving.path)) return wrong(words().people.wrong.parentBelow)
  return { parentId: target.organ.id, path: `${target.organ.path}${moving.id}/` }
}

/** Gives the whole subtree its new path in one statement. */
async function moveBelow(tx: Tx, from: string, to: string): Promise<void> {
  if (from === to) return
  await tx
    .update(organ)
    .set({ path: sql`${to} || substr(${organ.path}, ${from.length + 1})` })
    .where(sql`substr(${organ.path}, 1, ${from.length}) = ${from}`)
}

/** What only the desk can know to be wrong: a code that is taken, reserved or already printed in public addresses. */
export async function flawsOf(tx: Tx, profile: OrganProfile, before?: OrganRow) {
  const said = words().people.wrong
  const errors: Record<string, string> = {}
  const { code, validFrom, validTo } = profile
  if (!isOrganCode(code)) errors.code = said.code
  else if (code !== before?.code) {
    const taken = await tx
      .select({ id: organ.id })
      .from(organ)
      .where(and(eq(organ.code, code), ne(organ.id, before?.id ?? '')))
    if (taken.length > 0) errors.code = said.codeTaken
    else if (before && (await hasEditions(before.id, tx))) errors.code = said.codePublished
  }
  if (validFrom && validTo && validTo < validFrom) errors.validTo = said.validTo
  return Object.keys(errors).length > 0 ? errors : undefined
}

/** From then on its code stands in public addresses that must not move. */
export async function hasEditions(organId: string, tx = store().read): Promise<boolean> {
  const some = await tx.select({ id: edition.id }).from(edition).where(eq(edition.organId, organId)).limit(1)
  return some.length > 0
}

function changed<T extends Record<string, unknown>>(before: T & Record<string, unknown>, after: T) {
  const keys = Object.keys(after).filter(key => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  const only = (of: Record<string, unknown>) => Object.fromEntries(keys.map(key => [key, of[key]]))
  return { before: only(before), after: only(after) }
}
