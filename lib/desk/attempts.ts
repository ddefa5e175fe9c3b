import { and, desc, eq, gt, lt, or, type SQL } from 'drizzle-orm'
import { device, failedSignIn, person } from '@/db/schema'
import { now } from './clock'
import type { Visitor } from './sessions'
import { store, type Tx } from './store'
import { hashOf } from './tokens'

/** How many failures are let through in one window; then the oldest of them must leave the window first. */
const WINDOW = 15 * 60_000
const LIMITS = { ownBrowser: 10, strangeBrowsers: 10, address: 30 }
const KEPT = 24 * 3600_000

export interface Attempt {
  readonly id: number
  readonly login: string
  readonly address: string
  readonly device: string
}

/**
 * Counts an attempt as failed before the password is looked at, so that many at once get no more tries than one after
 * the other. A browser in which this person has signed in before has a count of its own: failures elsewhere, however
 * many, do not lock it.
 */
export function beginAttempt(login: string, visitor: Visitor): Promise<Attempt | { until: number }> {
  return store().write(async tx => {
    const who = { login, address: networkOf(visitor.address), device: await knownDevice(tx, login, visitor) }
    const until = await lockedUntil(tx, who)
    if (until) return { until }
    await tx.delete(failedSignIn).where(lt(failedSignIn.at, now() - KEPT))
    const [row] = await tx
      .insert(failedSignIn)
      .values({ at: now(), ...who })
      .returning({ id: failedSignIn.id })
    return { id: row?.id ?? 0, ...who }
  })
}

/** The password was right: this attempt, and earlier slips from the same place, are forgotten. */
export async function forgetAttempts(tx: Tx, { id, login, address, device: from }: Attempt): Promise<void> {
  const slips = and(eq(failedSignIn.login, login), eq(failedSignIn.address, address), eq(failedSignIn.device, from))
  await tx.delete(failedSignIn).where(or(eq(failedSignIn.id, id), slips))
}

async function knownDevice(tx: Tx, login: string, visitor: Visitor): Promise<string> {
  if (!visitor.device) return ''
  const id = hashOf(visitor.device)
  const [known] = await tx
    .select({ id: device.id })
    .from(device)
    .innerJoin(person, and(eq(person.id, device.personId), eq(person.login, login)))
    .where(eq(device.id, id))
  return known ? id : ''
}

async function lockedUntil(tx: Tx, { login, address, device: from }: Omit<Attempt, 'id'>): Promise<number | undefined> {
  const here = and(eq(failedSignIn.login, login), eq(failedSignIn.device, from))
  if (from) return fullUntil(tx, here, LIMITS.ownBrowser)
  const byAddress = and(eq(failedSignIn.address, address), eq(failedSignIn.device, ''))
  const ends = [await fullUntil(tx, here, LIMITS.strangeBrowsers), await fullUntil(tx, byAddress, LIMITS.address)]
  return Math.max(...ends.map(end => end ?? 0)) || undefined
}

async function fullUntil(tx: Tx, which: SQL | undefined, limit: number): Promise<number | undefined> {
  const [oldest] = await tx
    .select({ at: failedSignIn.at })
    .from(failedSignIn)
    .where(and(which, gt(failedSignIn.at, now() - WINDOW)))
    .orderBy(desc(failedSignIn.at))
    .limit(1)
    .offset(limit - 1)
  return oldest && oldest.at + WINDOW
}

/** One household holds a whole /64 of IPv6 addresses: it counts as one. */
function networkOf(address: string): string {
  const v4 = address.replace(/^::ffff:(?=\d+\.)/i, '')
  return v4.includes(':') ? expand(v4).slice(0, 4).join(':') : v4
}

function expand(address: string): string[] {
  const [head = '', tail] = address.toLowerCase().split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after]
}
