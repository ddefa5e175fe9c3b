import { describe, expect, test } from 'vitest'
import { may, type Role, roles, type Verb, type Viewer } from './access'
import type { Progress, State } from './report/workflow'

const states: State[] = ['draft', 'submitted', 'returned', 'approved', 'published', 'correcting', 'withdrawn']
/** A verb that is missing here does not compile. */
const verbs = Object.keys({
  seeReport: true,
  startReport: true,
  saveSection: true,
  explain: true,
  signOff: true,
  submit: true,
  recall: true,
  openForReview: true,
  return: true,
  approve: true,
  approveAlone: true,
  confirm: true,
  publish: true,
  correct: true,
  withdraw: true,
  seeOrgan: true,
  seeHistory: true,
  manageOrgan: true,
  addOrgan: true,
  managePeople: true,
  bringFile: true,
  archive: true,
} satisfies Record<Verb, true>) as Verb[]
const organPath = '/root/bureau/'
/** Where the role is held, seen from the report's organ. */
const relations = {
  same: organPath,
  above: '/root/',
  below: '/root/bureau/station/',
  beside: '/root/other/',
  lookalike: '/root/bur/',
}
type Relation = keyof typeof relations

const viewer = (role: Role, relation: Relation, id = 'me'): Viewer => ({
  id,
  name: id,
  login: id,
  roles: [{ role, organId: relation, organPath: relations[relation] }],
})

const progress = (state: State, over: Partial<Progress> = {}): Progress => ({
  state,
  opened: false,
  editions: ['published', 'correcting', 'withdrawn'].includes(state),
  ...(['submitted', 'approved', 'published'].includes(state) && {
    submission: { deed: 'submit', version: 1, by: 'somebody', at: 0, note: '' },
  }),
  ...over,
})

/** The whole of what is allowed, written once more by hand: role → verb → states (all states when empty). */
const always: State[] = states
const allowed: Record<Role, Partial<Record<Verb, State[]>>> = {
  clerk: {
    seeReport: always,
    startReport: always,
    seeOrgan: always,
    seeHistory: always,
    saveSection: ['draft', 'returned', 'correcting'],
    explain: ['draft', 'returned', 'correcting'],
    submit: ['draft', 'returned', 'correcting'],
    correct: ['published', 'withdrawn'],
    bringFile: always,
  },
  approver: {
    seeReport: always,
    seeOrgan: always,
    seeHistory: always,
    openForReview: ['submitted'],
    signOff: ['draft', 'submitted', 'returned', 'approved', 'correcting'],
    return: ['submitted', 'approved'],
    approve: ['submitted'],
    publish: ['approved'],
    withdraw: ['published', 'correcting'],
  },
  administrator: {
    seeReport: always,
    seeOrgan: always,
    seeHistory: always,
    manageOrgan: always,
    addOrgan: always,
    managePeople: always,
    bringFile: always,
    archive: ['draft'],
  },
  auditor: { seeReport: always, seeOrgan: always, seeHistory: always },
}
const reach: Record<Role, Relation[]> = {
  clerk: ['same'],
  approver: ['same', 'above'],
  administrator: ['same', 'above'],
  auditor: ['same', 'above'],
}

describe('who may do what', () => {
  const cases = roles.flatMap(role =>
    (Object.keys(relations) as Relation[]).flatMap(relation => states.map(state => [role, relation, state] as const)),
  )
  test.each(cases)('%s of an organ %s, report %s', (role, relation, state) => {
    const can = verbs.filter(verb => may(viewer(role, relation), verb, { organPath, progress: progress(state) }))
    const should = reach[role].includes(relation) ? verbs.filter(verb => allowed[role][verb]?.includes(state)) : []
    expect(can).toEqual(should)
  })

  test('nobody without a role may do anything', () => {
    const nobody: Viewer = { id: 'me', name: '', login: '', roles: [] }
    expect(
      verbs.filter(verb => states.some(state => may(nobody, verb, { organPath, progress: progress(state) }))),
    ).toEqual([])
  })

  test('the submitter recalls until the approver has opened it', () => {
    const mine = { submission: { deed: 'submit', version: 1, by: 'me', at: 0, note: '' } } as const
    const recall = (over: Partial<Progress>) =>
      may(viewer('clerk', 'same'), 'recall', { organPath, progress: progress('submitted', over) })
    expect([recall(mine), recall({ ...mine, opened: true }), recall({})]).toEqual([true, false, false])
  })

  test('nobody signs off what they write or have submitted', () => {
    const both = {
      ...viewer('approver', 'same'),
      roles: [...viewer('approver', 'same').roles, ...viewer('clerk', 'same').roles],
    }
    const signs = (who: Viewer, state: State, by = 'somebody') =>
      may(who, 'signOff', {
        organPath,
        progress: progress(state, { submission: { deed: 'submit', version: 1, by, at: 0, note: '' } }),
      })
    expect([signs(both, 'draft'), signs(both, 'submitted', 'me'), signs(both, 'submitted')]).toEqual([
      false,
      false,
      true,
    ])
    expect([signs(viewer('approver', 'same'), 'approved', 'me'), signs(viewer('approver', 'same'), 'draft')]).toEqual([
      false,
      true,
    ])
  })

  test('the submitter does not approve, except alone on the emergency path, which another person confirms', () => {
    const approver = viewer('approver', 'same')
    const mine = progress('submitted', { submission: { deed: 'submit', version: 1, by: 'me', at: 0, note: '' } })
    expect(may(approver, 'approve', { organPath, progress: mine })).toBe(false)
    expect(may(approver, 'approveAlone', { organPath, progress: mine })).toBe(true)
    expect(may(approver, 'approveAlone', { organPath, progress: progress('submitted') })).toBe(false)
    const unconfirmed = (by: string) =>
      progress('approved', { unconfirmed: { deed: 'approveAlone', version: 1, by, at: 0, note: '' } })
    expect(may(approver, 'confirm', { organPath, progress: unconfirmed('me') })).toBe(false)
    expect(may(approver, 'confirm', { organPath, progress: unconfirmed('somebody') })).toBe(true)
  })
})
