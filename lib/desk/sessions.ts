import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { organ, person, role, session } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { settings } from '@/lib/settings'
import { now } from './clock'
import { record } from './recording'
import { prepared, store, type Tx } from './store'
import { hashOf, newToken } from './tokens'

/** The browser that asks. `device` is the secret of a browser in which somebody has signed in before. */
export interface Visitor {
  readonly address: string
  readonly agent: string
  readonly device?: string
}

/** A session as its owner sees it. `id` is no secret: it is the hash of what the cookie holds. */
export type SessionRow = Pick<typeof session.$inferSelect, 'id' | 'startedAt' | 'seenAt' | 'agent' | 'address'>

const MINUTE = 60_000

/** Opens a session and returns the secret for its cookie, which is kept nowhere else. */
export async function startSession(tx: Tx, personId: string, { agent, address }: Visitor): Promise<string> {
  const secret = newToken()
  const at = now()
  const seen = { startedAt: at, seenAt: at, agent: agent.slice(0, 300), address }
  await tx.insert(session).values({ id: hashOf(secret), personId, ...seen })
  return secret
}

const lookUp = prepared(read =>
  read
    .select({
      startedAt: session.startedAt,
      seenAt: session.seenAt,
      person: { id: person.id, name: person.name, login: person.login },
      held: { role: role.role, organId: role.organId },
      organPath: organ.path,
    })
    .from(session)
    .innerJoin(person, and(eq(person.id, session.personId), isNull(person.deactivatedAt)))
    .leftJoin(role, eq(role.personId, person.id))
    .leftJoin(organ, eq(organ.id, role.organId))
    .where(and(eq(session.id, sql.placeholder('id')), isNull(session.endedAt)))
    .prepare(),
)

/** Whose session this is, with the roles of this very moment; undefined when ended, idle, too old or unknown. */
export async function viewerOf(id: string): Promise<Viewer | undefined> {
  const rows = await lookUp().all({ id })
  const [first] = rows
  if (!first || !isAlive(first)) return undefined
  if (now() - first.seenAt >= MINUTE) await touch(id)
  const roles = rows.flatMap(({ held, organPath }) => (held && organPath ? [{ ...held, organPath }] : []))
  return { ...first.person, roles }
}

function isAlive({ startedAt, seenAt }: Pick<SessionRow, 'startedAt' | 'seenAt'>): boolean {
  const { SESSION_IDLE_MINUTES, SESSION_HOURS } = settings()
  return now() - seenAt < SESSION_IDLE_MINUTES * MINUTE && now() - startedAt < SESSION_HOURS * 60 * MINUTE
}

async function touch(id: string): Promise<void> {
  await store().write(tx =>
    tx
      .update(session)
      .set({ seenAt: now() })
      .where(and(eq(session.id, id), isNull(session.endedAt)))
      .then(() => undefined),
  )
}

/** The viewer's own living sessions, the newest first. */
export async function mySessions(viewer: Viewer): Promise<SessionRow[]> {
  const { id, startedAt, seenAt, agent, address } = session
  const rows = await store()
    .read.select({ id, startedAt, seenAt, agent, address })
    .from(session)
    .where(and(eq(session.personId, viewer.id), isNull(session.endedAt)))
    .orderBy(desc(session.seenAt))
  return rows.filter(isAlive)
}

/** Ends one of the viewer's own sessions; somebody else's is left alone. */
export async function endSession(viewer: Viewer, id: string, verb = 'session.end'): Promise<boolean> {
  return store().write(async tx => {
    const mine = and(eq(session.id, id), eq(session.personId, viewer.id), isNull(session.endedAt))
    const ended = await tx.update(session).set({ endedAt: now() }).where(mine).returning({ id: session.id })
    if (ended.length > 0) await record(tx, viewer, { verb })
    return ended.length > 0
  })
}

/** Ends the viewer's sessions except the one at hand; returns how many. */
export async function endOtherSessions(viewer: Viewer, kept: string): Promise<number> {
  return store().write(async tx => {
    const count = await endSessionsOf(tx, viewer.id, kept)
    if (count > 0) await record(tx, viewer, { verb: 'session.endOthers', detail: { count } })
    return count
  })
}

/** Ends a person's sessions inside a larger deed: deactivation, a new password. */
export async function endSessionsOf(tx: Tx, personId: string, kept = ''): Promise<number> {
  const ended = await tx
    .update(session)
    .set({ endedAt: now() })
    .where(and(eq(session.personId, personId), ne(session.id, kept), isNull(session.endedAt)))
    .returning({ id: session.id })
  return ended.length
}
