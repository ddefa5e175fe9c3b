import { beforeAll, expect, test } from 'vitest'
import { changePassword } from './account'
import { asOf } from './clock'
import { deactivate } from './people'
import { plantOrgan, plantPerson } from './planting'
import { viewerOf } from './sessions'
import { type SignIn, signIn } from './sign-in'
import { freshHouse, viewerAs } from './test-house'
import { hashOf } from './tokens'

const MINUTE = 60_000
const right = 'correct horse battery'
const stranger = { address: '203.0.113.9', agent: '' }
const office = { address: '198.51.100.7', agent: '' }

beforeAll(freshHouse)

const person = (login: string) => plantPerson({ login, password: right })
const fail = async (times: number, login: string, visitor = stranger) => {
  const outcomes: string[] = []
  for (let at = 0; at < times; at++) outcomes.push((await signIn(visitor, login, `wrong ${at}`)).outcome)
  return outcomes
}
const entered = (signed: SignIn) => {
  if (signed.outcome !== 'done') throw new Error(signed.outcome)
  return signed
}

test('the right password opens a session, however the login is spelled', async () => {
  const { id } = await person('wang')
  const { sid } = entered(await signIn(office, ' ＷＡＮＧ ', right))
  expect((await viewerOf(hashOf(sid)))?.id).toBe(id)
  expect(await signIn(office, 'wang', 'something else')).toEqual({ outcome: 'wrong' })
  expect(await signIn(office, 'nobody', right)).toEqual({ outcome: 'wrong' })
})

test('after ten failures no password is looked at for a while, and the time is told', async () => {
  await person('locked')
  const start = Date.now()
  expect(await fail(10, 'locked')).toEqual(Array(10).fill('wrong'))
  const wait = await signIn(office, 'locked', right)
  expect(wait.outcome).toBe('wait')
  const until = wait.outcome === 'wait' ? wait.until : 0
  expect(until - start).toBeGreaterThan(14 * MINUTE)
  expect(until - start).toBeLessThan(16 * MINUTE)
  expect((await asOf(until + 1, () => signIn(office, 'locked', right))).outcome).toBe('done')
})

test('an unknown login is locked in the same way as a known one', async () => {
  expect(await fail(11, 'nobody at all', { address: '203.0.113.50', agent: '' })).toEqual([
    ...Array(10).fill('wrong'),
    'wait',
  ])
})

test('a stranger’s failures do not lock a colleague out of their own browser', async () => {
  await person('colleague')
  const { device } = entered(await signIn(office, 'colleague', right))
  await fail(12, 'colleague', { address: office.address, agent: '' })
  expect((await signIn(office, 'colleague', right)).outcome).toBe('wait')
  expect((await signIn({ ...office, device }, 'colleague', right)).outcome).toBe('done')
})

test('a colleague’s own browser has its own limit, and a borrowed browser helps with nobody else', async () => {
  await person('careful')
  await person('other')
  const { device } = entered(await signIn(office, 'careful', right))
  expect(await fail(11, 'careful', { ...office, device } as typeof office)).toEqual([
    ...Array(10).fill('wrong'),
    'wait',
  ])
  expect((await signIn(office, 'careful', right)).outcome).toBe('done')
  await fail(10, 'other', { address: '203.0.113.77', agent: '' })
  expect((await signIn({ ...office, device }, 'other', right)).outcome).toBe('wait')
})

test('one address that tries many logins is stopped, a whole IPv6 household counts as one', async () => {
  const outcomes: string[] = []
  for (let at = 0; at < 31; at++) {
    const address = `2001:db8:1:2::${at.toString(16)}`
    outcomes.push((await signIn({ address, agent: '' }, `guess${at}`, 'x')).outcome)
  }
  expect(outcomes.at(29)).toBe('wrong')
  expect(outcomes.at(30)).toBe('wait')
  expect((await signIn({ address: '2001:db8:1:3::1', agent: '' }, 'guess', 'x')).outcome).toBe('wrong')
})

test('many attempts at once get no more tries than one after the other', async () => {
  await person('stormed')
  const from = { address: '203.0.113.200', agent: '' }
  const outcomes = await Promise.all(Array.from({ length: 25 }, (_, at) => signIn(from, 'stormed', `w${at}`)))
  expect(outcomes.filter(({ outcome }) => outcome === 'wrong')).toHaveLength(10)
})

test('a right password forgets earlier slips', async () => {
  await person('slips')
  for (let round = 0; round < 3; round++) {
    expect(await fail(9, 'slips', office)).not.toContain('wait')
    expect((await signIn(office, 'slips', right)).outcome).toBe('done')
  }
})

test('a closed account is told so only to who knows its password', async () => {
  const organ = await plantOrgan({ code: 'closing' })
  const boss = await viewerAs('boss', ['administrator', organ])
  const { id } = await plantPerson({ login: 'leaver', password: right, roles: [{ role: 'clerk', organId: organ.id }] })
  expect(await deactivate(boss, id)).toEqual({ outcome: 'done' })
  expect(await signIn(office, 'leaver', 'guess')).toEqual({ outcome: 'wrong' })
  expect(await signIn(office, 'leaver', right)).toEqual({ outcome: 'deactivated' })
})

test('a new password asks for the old one and ends the other sessions', async () => {
  await person('changer')
  const one = entered(await signIn(office, 'changer', right))
  const two = entered(await signIn(office, 'changer', right))
  const viewer = await viewerOf(hashOf(one.sid))
  if (!viewer) throw new Error('no session')
  const change = (old: string, password: string) =>
    changePassword(viewer, office, { session: hashOf(one.sid), old, password })
  expect((await change('not it', 'a wholly new one')).outcome).toBe('wrong')
  expect((await change(right, 'changer123')).outcome).toBe('wrong')
  expect(await change(right, 'a wholly new one')).toEqual({ outcome: 'done', ended: 1 })
  expect(await viewerOf(hashOf(one.sid))).toBeDefined()
  expect(await viewerOf(hashOf(two.sid))).toBeUndefined()
  expect((await signIn(office, 'changer', right)).outcome).toBe('wrong')
  expect((await signIn(office, 'changer', 'a wholly new one')).outcome).toBe('done')
})
