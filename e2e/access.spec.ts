import { actionId, actionIds } from '@/bench/portal'
import { answer } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { answerFinding } from '@/lib/desk/answers'
import { contents } from '@/lib/desk/contents'
import { publish } from '@/lib/desk/publication'
import { approve, start, submit } from '@/lib/desk/reports'
import { load, saveProse } from '@/lib/desk/sections'
import { store } from '@/lib/desk/store'
import { leastProse } from '@/lib/desk/test-house'
import { paragraphOf } from '@/lib/report/narrative'
import { fillIn } from './filling'
import { expect, type Staff, test } from './office'

const YEAR = 2025
const states = ['draft', 'submitted', 'approved', 'published'] as const
type State = (typeof states)[number]

/** A part that asks for an explanation by the clerk, and for a secrecy review by somebody else. */
const doubtful = '暂无问题，咨询请拨打13812345670。'

const answerAll = async (who: Viewer, place: { organ: string; year: number }) => {
  for (const { fingerprint } of (await contents(who, place))?.findings ?? [])
    await answerFinding(who, place, { fingerprint, text: '核对过，确实如此' })
}

const bring = async (to: State, place: { organ: string; year: number }, clerk: Viewer, approver: Viewer) => {
  await start(clerk, place)
  await fillIn(clerk, place)
  const { touched } = (await load(clerk, place, 'problems')) ?? { touched: { version: 0 } }
  const { length } = leastProse.problems
  const blocks = [paragraphOf(doubtful)]
  await saveProse(clerk, place, 'problems', { seen: touched.version, at: 0, remove: length, blocks })
  await answerAll(clerk, place)
  await answerAll(approver, place)
  if (to !== 'draft') await submit(clerk, place, {})
  if (to === 'approved' || to === 'published') await approve(approver, place, {})
  if (to === 'published') await publish(approver, place, {})
}

test('every page and every save looks at who asks: principals × states × relations', async ({ town, portal }) => {
  test.setTimeout(240_000)
  const county = await town.organ('walk-county', { kind: 'government' })
  const organs = await Promise.all(states.map(state => town.organ(`walk-${state}`, {}, county)))
  const station = await town.organ('walk-station', {}, organs[0])
  const other = await town.organ('walk-other', {}, county)
  const clerk = await town.staff('walk-clerk', 'clerk', ...organs)
  const approver = await town.staff('walk-approver', 'approver', ...organs)
  for (const state of states) await bring(state, { organ: `walk-${state}`, year: YEAR }, clerk.viewer, approver.viewer)

  const inside: Record<string, Staff> = {
    clerk,
    approver,
    'approver above': await town.staff('walk-approver-above', 'approver', county),
    'administrator above': await town.staff('walk-admin', 'administrator', county),
    'auditor above': await town.staff('walk-auditor', 'auditor', county),
  }
  const outside: Record<string, Staff> = {
    'clerk beside': await town.staff('walk-clerk-beside', 'clerk', other),
    'clerk above': await town.staff('walk-clerk-above', 'clerk', county),
    'clerk below': await town.staff('walk-clerk-below', 'clerk', station),
    'approver beside': await town.staff('walk-approver-beside', 'approver', other),
    'administrator beside': await town.staff('walk-admin-beside', 'administrator', other),
    'auditor below': await town.staff('walk-auditor-below', 'auditor', station),
    'nobody in particular': await town.staff('walk-nobody', 'clerk'),
  }
  const get = async (path: string, who?: Staff) => {
    const headers: Record<string, string> = who ? { cookie: `${who.cookie.name}=${who.cookie.value}` } : {}
    const answer = await fetch(`${portal.origin}${path}`, { headers, redirect: 'manual' })
    return { status: answer.status, location: answer.headers.get('location'), text: visible(await answer.text()) }
  }
  const missing = await get(`/office/no-such-organ/${YEAR}`, clerk)
  expect(missing.status).toBe(404)

  for (const state of states) {
    const pages = ['', '/preface', '/applications', '/other', '/review', '/history'].map(
      page => `/office/walk-${state}/${YEAR}${page}`,
    )
    for (const page of pages) {
      const stranger = await get(page)
      expect([page, stranger.status, stranger.location?.includes('/sign-in')]).toEqual([page, 307, true])
      for (const [name, who] of Object.entries(inside))
        expect([name, page, (await get(page, who)).status]).toEqual([name, page, 200])
      for (const [name, who] of Object.entries(outside)) {
        const answer = await get(page, who)
        expect([name, page, answer.status]).toEqual([name, page, 404])
        expect(answer.text).toBe(missing.text)
      }
    }
    const data = await get(`/walk-${state}/${YEAR}/report.json`)
    expect([state, data.status]).toEqual([state, state === 'published' ? 200 : 404])
    expect((await get(`/walk-${state}/${YEAR}`)).status).toBe(state === 'published' ? 200 : 404)
  }

  const save = async (state: State, who?: Staff) => {
    const place = { organ: `walk-${state}`, year: YEAR }
    const seen = (await load(clerk.viewer, place, 'applications'))?.touched.version ?? 0
    const answer = await fetch(`${portal.origin}/office/walk-${state}/${YEAR}/applications`, {
      method: 'POST',
      headers: {
        'next-action': actionId('saveFigures'),
        'content-type': 'text/plain;charset=UTF-8',
        origin: portal.origin,
        ...(who && { cookie: `${who.cookie.name}=${who.cookie.value}` }),
      },
      body: JSON.stringify([
        {
          place,
          key: 'applications',
          request: { seen, changes: { 'litigation.direct.upheld': '1', 'applications.received.natural': '7' } },
        },
      ]),
    })
    return /"outcome":"(\w+)"/.exec(await answer.text())?.[1]
  }
  for (const state of states) {
    expect([state, await save(state)]).toEqual([state, 'signedOut'])
    for (const [name, who] of Object.entries({ ...inside, ...outside })) {
      const should = name === 'clerk' && state === 'draft' ? 'saved' : 'barred'
      expect([name, state, await save(state, who)]).toEqual([name, state, should])
    }
  }
})

test('every answer to a finding looks at who asks: principals × states × kinds', async ({ town, portal }) => {
  test.setTimeout(240_000)
  const county = await town.organ('reply-county', { kind: 'government' })
  const organs = await Promise.all(states.map(state => town.organ(`reply-${state}`, {}, county)))
  const other = await town.organ('reply-other', {}, county)
  const clerk = await town.staff('reply-clerk', 'clerk', ...organs)
  const approver = await town.staff('reply-approver', 'approver', ...organs)
  for (const state of states) await bring(state, { organ: `reply-${state}`, year: YEAR }, clerk.viewer, approver.viewer)
  const people: Record<string, Staff | undefined> = {
    nobody: undefined,
    clerk,
    approver,
    'approver above': await town.staff('reply-approver-above', 'approver', county),
    'administrator above': await town.staff('reply-admin', 'administrator', county),
    'auditor above': await town.staff('reply-auditor', 'auditor', county),
    'clerk above': await town.staff('reply-clerk-above', 'clerk', county),
    'clerk beside': await town.staff('reply-clerk-beside', 'clerk', other),
    'approver beside': await town.staff('reply-approver-beside', 'approver', other),
  }
  const allowed: Record<string, Record<string, readonly State[]>> = {
    explanation: { clerk: ['draft'] },
    signOff: {
      approver: ['draft', 'submitted', 'approved'],
      'approver above': ['draft', 'submitted', 'approved'],
    },
  }
  const written = async () => (await store().read.select({ id: answer.id }).from(answer)).length
  for (const state of states) {
    const place = { organ: `reply-${state}`, year: YEAR }
    const findings = (await contents(clerk.viewer, place))?.findings.filter(({ asks }) => asks) ?? []
    expect(findings.map(({ asks }) => asks).toSorted()).toEqual(['explanation', 'signOff'])
    for (const { asks = '', fingerprint } of findings)
      for (const [name, who] of Object.entries(people)) {
        const before = await written()
        const body = new FormData()
        const fields = { organ: place.organ, year: String(YEAR), fingerprint, text: '再核对过，确实如此' }
        for (const [field, value] of Object.entries(fields)) body.append(`_1_${field}`, value)
        body.append('0', '[{},"$K1"]')
        const answered = await fetch(`${portal.origin}/office/reply-${state}/${YEAR}`, {
          method: 'POST',
          redirect: 'manual',
          headers: {
            'next-action': actionId('answerFinding'),
            origin: portal.origin,
            ...(who && { cookie: `${who.cookie.name}=${who.cookie.value}` }),
          },
          body,
        })
        await answered.text()
        expect(answered.status).toBeLessThan(500)
        const may = allowed[asks]?.[name]?.includes(state) ?? false
        expect([asks, state, name, (await written()) - before]).toEqual([asks, state, name, may ? 1 : 0])
      }
  }
})

test('an action that is called with what it does not take answers, and never breaks', async ({ portal, town }) => {
  const organ = await town.organ('walk-anything')
  const clerk = await town.staff('walk-anything-clerk', 'clerk', organ)
  const anything = [[], ['x'], [null, null], [7, { a: 1 }], [{}, { place: 1 }], [[['a', 'b']], 'b', 'c']]
  const actions = Object.entries(actionIds())
  expect(actions.length).toBeGreaterThan(20)
  for (const [id, name] of actions)
    for (const given of anything) {
      const answer = await fetch(`${portal.origin}/office`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'next-action': id,
          'content-type': 'text/plain;charset=UTF-8',
          origin: portal.origin,
          cookie: `${clerk.cookie.name}=${clerk.cookie.value}`,
        },
        body: JSON.stringify(given),
      })
      expect([name, given, answer.status < 500]).toEqual([name, given, true])
      await answer.text()
    }
})

/** What a person can read of a page: marks, scripts and nonces aside. */
const visible = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
