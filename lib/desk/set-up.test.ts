import { expect, test } from 'vitest'
import { history, organ, person } from '@/db/schema'
import { asOf } from './clock'
import type { OrganProfile } from './organs'
import { viewerOf } from './sessions'
import { isSetUpOpen, issueSetUpLink, setUp } from './set-up'
import { store } from './store'
import { freshHouse } from './test-house'
import { hashOf } from './tokens'

const HOUR = 3600_000
const visitor = { address: '::1', agent: '' }
const contact = { address: '', postcode: '', phone: '', email: '', website: '' }
const government: OrganProfile = {
  name: '海清市人民政府',
  shortName: '市政府',
  code: 'haiqing',
  level: 'county',
  kind: 'government',
  powers: [],
  contact,
  validFrom: null,
  validTo: null,
}
const asked = {
  organ: government,
  login: 'Admin',
  name: '李管理',
  password: 'correct horse battery',
}

test('the portal is set up once, by one person, however many come with the link', async () => {
  freshHouse()
  const first = (await issueSetUpLink()) ?? ''
  expect(await isSetUpOpen(first)).toBe(true)
  expect(await isSetUpOpen('something else')).toBe(false)
  expect(await asOf(Date.now() + HOUR, () => isSetUpOpen(first))).toBe(false)

  const token = (await issueSetUpLink()) ?? ''
  expect(await isSetUpOpen(first), 'a new link ends the old one').toBe(false)
  expect((await setUp(visitor, first, asked)).outcome).toBe('closed')

  const refused = await setUp(visitor, token, {
    ...asked,
    organ: { ...asked.organ, code: 'office' },
    password: 'admin12345',
  })
  expect(refused).toMatchObject({
    outcome: 'wrong',
    errors: { code: expect.any(String), password: expect.any(String) },
  })

  const sample = await setUp(visitor, token, { ...asked, organ: { ...government, code: 'fenglan' }, sample: true })
  expect(sample, 'the sample brings an organ of that code').toMatchObject({ errors: { code: expect.any(String) } })

  const outcomes = await Promise.all([1, 2, 3].map(at => setUp(visitor, token, { ...asked, login: `admin${at}` })))
  const [won] = outcomes.flatMap(outcome => (outcome.outcome === 'done' ? [outcome] : []))
  expect(outcomes.filter(({ outcome }) => outcome === 'closed')).toHaveLength(2)
  expect(await store().read.select().from(organ)).toHaveLength(1)
  expect(await store().read.select().from(person)).toHaveLength(1)

  const viewer = await viewerOf(hashOf(won?.sid ?? ''))
  expect(viewer).toMatchObject({ name: '李管理', roles: [{ role: 'administrator' }] })
  const verbs = (await store().read.select({ verb: history.verb }).from(history)).map(row => row.verb)
  expect(verbs).toEqual(['portal.setUp', 'session.start'])

  expect(await issueSetUpLink()).toBeUndefined()
  expect(await isSetUpOpen(token)).toBe(false)
})
