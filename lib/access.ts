import { type Deed, type Progress, workflow, writable } from './report/workflow'

export const roles = ['clerk', 'approver', 'administrator', 'auditor'] as const
export type Role = (typeof roles)[number]

/** Who is looking. `organPath` holds the ids from the root down to the organ of the role. */
export interface Viewer {
  readonly id: string
  readonly name: string
  readonly login: string
  readonly roles: readonly { readonly role: Role; readonly organId: string; readonly organPath: string }[]
}

/** What is looked at: something of an organ, and where its report stands. */
export interface Thing {
  readonly organPath: string
  readonly progress?: Progress
}

export type Verb =
  | Exclude<Deed, 'open'>
  | 'seeReport'
  | 'startReport'
  | 'saveSection'
  | 'explain'
  | 'signOff'
  | 'openForReview'
  | 'seeOrgan'
  | 'seeHistory'
  | 'manageOrgan'
  | 'addOrgan'
  | 'managePeople'
  | 'bringFile'

/** Who may, by role. The clerk's reach is the organ itself; the others' reach is the organ and all below it. */
const holders: Record<Verb, readonly Role[]> = {
  seeReport: roles,
  startReport: ['clerk'],
  saveSection: ['clerk'],
  explain: ['clerk'],
  submit: ['clerk'],
  recall: ['clerk'],
  correct: ['clerk'],
  openForReview: ['approver'],
  signOff: ['approver'],
  return: ['approver'],
  approve: ['approver'],
  approveAlone: ['approver'],
  confirm: ['approver'],
  publish: ['approver'],
  withdraw: ['approver'],
  seeOrgan: roles,
  seeHistory: roles,
  manageOrgan: ['administrator'],
  addOrgan: ['administrator'],
  managePeople: ['administrator'],
  bringFile: ['clerk', 'administrator'],
  archive: ['administrator'],
}

/** The one page of access: every verb and every button asks here. Silence means no. */
export function may(viewer: Viewer, verb: Verb, thing: Thing): boolean {
  const { progress } = thing
  if (!viewer.roles.some(held => holders[verb].includes(held.role) && reaches(held, thing.organPath))) return false
  if (verb === 'saveSection' || verb === 'explain') return progress !== undefined && writable.includes(progress.state)
  if (verb === 'signOff') return progress !== undefined && isSecondPerson(viewer, thing.organPath, progress)
  if (verb === 'openForReview') return progress?.state === 'submitted'
  if (!(verb in workflow)) return true
  if (!progress || !workflow[verb as Deed].from.includes(progress.state)) return false
  switch (verb) {
    case 'recall':
      return progress.submission?.by === viewer.id && progress.state === 'submitted' && !progress.opened
    case 'approve':
      return progress.submission?.by !== viewer.id
    case 'approveAlone':
      return progress.submission?.by === viewer.id
    case 'confirm':
      return progress.unconfirmed !== undefined && progress.unconfirmed.by !== viewer.id
    case 'withdraw':
      return progress.editions
    default:
      return true
  }
}

/** Whether the report is still on its way, and not in the hands of the viewer as the one who writes or submitted it. */
function isSecondPerson(viewer: Viewer, organPath: string, { state, submission }: Progress): boolean {
  if (state === 'published' || state === 'withdrawn' || submission?.by === viewer.id) return false
  const writes = viewer.roles.some(({ role, organPath: path }) => role === 'clerk' && path === organPath)
  return !(writes && writable.includes(state))
}

function reaches(held: Viewer['roles'][number], organPath: string): boolean {
  return held.role === 'clerk' ? held.organPath === organPath : organPath.startsWith(held.organPath)
}
