import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { history } from '@/db/schema'
import type { Role } from '@/lib/access'
import { join, readOffer, renewPassword } from './accepting'
import { asOf } from './clock'
import {
  type Invited,
  invite,
  renewInvitation,
  resetPassword,
  revokeInvitation,
  waitingInvitations,
} from './invitations'
import { deactivate, findPerson, peopleIn, reactivate } from './people'
import { plantOrgan, plantPerson, plantSession } from './planting'
import { grantRole, removeRole } from './roles'
import { viewerOf } from './sessions'
import { store } from './store'
import { freshHouse, viewerAs } from './test-house'
import { hashOf } from './tokens'

const DAY = 24 * 3600_000
const visitor = { address: '::1', agent: '' }
const password = 'correct horse battery'

beforeAll(freshHouse)

const plantTown = async (of: string) => {
  const root = await plantOrgan({ code: of, name: `${of}政府` })
  const east = await plantOrgan({ code: `${of}-east` }, root)
  const west = await plantOrgan({ code: `${of}-west` }, root)
  const boss = await viewerAs(`${of}-boss`, ['administrator', root])
  const local = await viewerAs(`${of}-local`, ['administrator', east])
  return { root, east, west, boss, local }
}
const token = (invited: Invited) => (invited.outcome === 'done' ? invited.token : '')
const person = (login: string, ...held: [Role, { id: string }][]) =>
  plantPerson({ login, roles: held.map(([role, { id }]) => ({ role, organId: id })) })

test('an invitation makes one account with its role, once, within its days', async () => {
  const { local, east } = await plantTown('inv')
  const invited = await invite(local, { name: '王某', organ: 'inv-east', role: 'clerk' })
  const link = token(invited)
  expect(await readOffer(link)).toEqual({ purpose: 'account', name: '王某', organ: 'inv-east', role: 'clerk' })
  expect(await asOf(Date.now() + 8 * DAY, () => readOffer(link))).toBeUndefined()

  const asked = { login: 'Inv-Wang', name: '王小某', password }
  expect(await join(visitor, link, { ...asked, password: 'Inv-Wang1' })).toMatchObject({ outcome: 'wrong' })
  expect(await join(visitor, link, { ...asked, login: 'INV-local' })).toMatchObject({
    outcome: 'wrong',
    errors: { login: expect.any(String) },
  })
  const two = await Promise.all([join(visitor, link, asked), join(visitor, link, { ...asked, login: 'inv-other' })])
  expect(two.map(one => one.outcome).toSorted()).toEqual(['closed', 'done'])
  const [won] = two.flatMap(one => (one.outcome === 'done' ? [one] : []))
  const viewer = await viewerOf(hashOf(won?.sid ?? ''))
  expect(viewer).toMatchObject({ name: '王小某', roles: [{ role: 'clerk', organId: east.id }] })
  expect(await readOffer(link)).toBeUndefined()
})

test('nobody invites or grants beyond their reach', async () => {
  const { local, west, east, root } = await plantTown('reach')
  expect((await invite(local, { name: '某', organ: 'reach', role: 'administrator' })).outcome).toBe('missing')
  expect((await invite(local, { name: '某', organ: 'reach-west', role: 'clerk' })).outcome).toBe('missing')
  const clerk = await viewerAs('reach-clerk', ['clerk', east])
  expect((await invite(clerk, { name: '某', organ: 'reach-east', role: 'clerk' })).outcome).toBe('barred')
  const { id } = await person('reach-mine', ['clerk', east])
  const theirs = await person('reach-theirs', ['clerk', west])
  for (const organ of ['reach', 'reach-west'])
    expect((await grantRole(local, id, { organ, role: 'auditor' })).outcome, organ).toBe('missing')
  expect((await grantRole(local, theirs.id, { organ: 'reach-east', role: 'clerk' })).outcome).toBe('missing')
  expect((await grantRole(clerk, id, { organ: 'reach-east', role: 'approver' })).outcome).toBe('missing')
  expect((await grantRole(local, id, { organ: 'reach-east', role: 'approver' })).outcome).toBe('done')
  const line = await findPerson(local, id)
  expect(line?.roles.map(held => held.role)).toEqual(['approver', 'clerk'])
  expect(root.path).toBe(`/${root.id}/`)
})

test('who also serves outside the reach is seen in part, and their account is out of reach', async () => {
  const { local, east, root } = await plantTown('part')
  const { id } = await person('part-both', ['administrator', root], ['clerk', east])
  const line = await findPerson(local, id)
  expect(line).toMatchObject({ whole: false, roles: [{ role: 'clerk' }] })
  expect((await resetPassword(local, id)).outcome).toBe('barred')
  expect((await deactivate(local, id)).outcome).toBe('barred')
  expect((await removeRole(local, id, { organ: 'part', role: 'administrator' })).outcome).toBe('missing')
  expect((await removeRole(local, id, { organ: 'part-east', role: 'clerk' })).outcome).toBe('done')
  expect(await findPerson(local, id)).toBeUndefined()
})

test('deactivation ends sessions and open links at once; the name stays; it can be taken back', async () => {
  const { boss, east } = await plantTown('end')
  const leaver = await viewerAs('end-leaver', ['administrator', east])
  const sessions = [await plantSession(leaver.id), await plantSession(leaver.id)].map(hashOf)
  const theirs = token(await invite(leaver, { name: '某', organ: 'end-east', role: 'clerk' }))
  const reset = token(await resetPassword(boss, leaver.id))
  expect(await readOffer(reset)).toMatchObject({ purpose: 'password' })
  expect((await deactivate(boss, leaver.id)).outcome).toBe('done')
  for (const id of sessions) expect(await viewerOf(id)).toBeUndefined()
  expect(await readOffer(theirs)).toBeUndefined()
  expect(await readOffer(reset)).toBeUndefined()
  expect((await resetPassword(boss, leaver.id)).outcome).toBe('barred')
  expect((await grantRole(boss, leaver.id, { organ: 'end-east', role: 'clerk' })).outcome).toBe('barred')
  expect((await peopleIn(boss)).people.find(line => line.person.id === leaver.id)?.person.deactivatedAt).toBeTypeOf(
    'number',
  )
  const rows = await store().read.select().from(history).where(eq(history.organId, east.id))
  expect(rows.at(-1)).toMatchObject({ verb: 'person.deactivate', detail: { person: 'end-leaver', sessions: 2 } })
  expect((await reactivate(boss, leaver.id)).outcome).toBe('done')
  for (const id of sessions) expect(await viewerOf(id), 'ended for good').toBeUndefined()
  expect(await viewerOf(hashOf(await plantSession(leaver.id)))).toMatchObject({ roles: [{ role: 'administrator' }] })
})

test('the topmost organ keeps an administrator, and nobody closes their own account', async () => {
  const { boss, root } = await plantTown('last')
  const own = { organ: 'last', role: 'administrator' } as const
  expect((await removeRole(boss, boss.id, own)).outcome).toBe('last')
  expect((await deactivate(boss, boss.id)).outcome).toBe('self')
  const second = await viewerAs('last-second', ['administrator', root])
  expect((await deactivate(second, boss.id)).outcome).toBe('done')
  expect((await removeRole(second, second.id, own)).outcome).toBe('last')
  expect((await reactivate(second, boss.id)).outcome).toBe('done')
  expect((await removeRole(second, second.id, own)).outcome).toBe('done')
})

test('who has no role left is seen from the top', async () => {
  const { boss, local, east } = await plantTown('bare')
  const { id } = await person('bare-one', ['clerk', east])
  expect((await removeRole(local, id, { organ: 'bare-east', role: 'clerk' })).outcome).toBe('done')
  expect(await findPerson(local, id)).toBeUndefined()
  expect(await findPerson(boss, id)).toMatchObject({ roles: [], whole: true })
  expect((await grantRole(boss, id, { organ: 'bare-west', role: 'auditor' })).outcome).toBe('done')
})

test('invitations are renewed and revoked; the old link ends', async () => {
  const { boss, local } = await plantTown('renew')
  const { local: stranger } = await plantTown('renew2')
  const old = token(await invite(local, { name: '赵某', organ: 'renew-east', role: 'approver' }))
  const [waiting] = await waitingInvitations(boss)
  expect(waiting).toMatchObject({ name: '赵某', role: 'approver', expired: false })
  expect(await waitingInvitations(stranger)).toEqual([])
  expect((await renewInvitation(stranger, waiting?.id ?? '')).outcome).toBe('missing')
  const fresh = token(await renewInvitation(boss, waiting?.id ?? ''))
  expect(await readOffer(old)).toBeUndefined()
  expect(await readOffer(fresh)).toMatchObject({ name: '赵某' })
  const [now] = await waitingInvitations(boss)
  expect(now?.id, 'it stays the same invitation').toBe(waiting?.id)
  expect((await revokeInvitation(boss, now?.id ?? '')).outcome).toBe('done')
  expect((await revokeInvitation(boss, now?.id ?? '')).outcome).toBe('missing')
  expect(await readOffer(fresh)).toBeUndefined()
})

test('a link for a new password works once and ends every session', async () => {
  const { local, east } = await plantTown('reset')
  const { id } = await person('reset-one', ['clerk', east])
  const before = hashOf(await plantSession(id))
  const first = token(await resetPassword(local, id))
  const link = token(await resetPassword(local, id))
  expect(await readOffer(first), 'a new link ends the old one').toBeUndefined()
  expect(await join(visitor, link, { login: 'thief', name: '某', password })).toEqual({ outcome: 'closed' })
  expect(await renewPassword(visitor, link, 'reset-one-1')).toMatchObject({ outcome: 'wrong' })
  expect((await renewPassword(visitor, link, password)).outcome).toBe('done')
  expect(await viewerOf(before)).toBeUndefined()
  expect(await renewPassword(visitor, link, password)).toEqual({ outcome: 'closed' })
})

test('every deed about people has its row in the history', async () => {
  const rows = await store().read.select({ verb: history.verb }).from(history)
  expect(new Set(rows.map(row => row.verb))).toEqual(
    new Set([
      ...['person.invite', 'person.renewInvitation', 'person.revokeInvitation', 'person.join', 'session.start'],
      ...['person.grant', 'person.removeRole', 'person.deactivate', 'person.reactivate'],
      ...['person.resetPassword', 'person.renewPassword'],
    ]),
  )
})
