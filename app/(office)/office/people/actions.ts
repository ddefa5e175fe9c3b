'use server'
import { goTo, refused } from '@/app/after'
import { door } from '@/app/door'
import { invite, renewInvitation, resetPassword, revokeInvitation } from '@/lib/desk/invitations'
import { deactivate, findPerson, reactivate } from '@/lib/desk/people'
import { grantRole, removeRole } from '@/lib/desk/roles'
import { invitationFields, invitedFields, personFields, roleFields } from './fields'
import { handOver } from './hand-over'

export const inviteSomebody = door(invitedFields, async (viewer, asked) => {
  const invited = await invite(viewer, asked)
  return invited.outcome === 'done' ? handOver(invited) : refused(invited)
})

export const renew = door(invitationFields, async (viewer, { invitation }) => {
  const invited = await renewInvitation(viewer, invitation)
  return invited.outcome === 'done' ? handOver(invited) : refused(invited)
})

export const revoke = door(invitationFields, async (viewer, { invitation }) => {
  const revoked = await revokeInvitation(viewer, invitation)
  if (revoked.outcome !== 'done') return refused(revoked)
  goTo('/office/people', 'revoked')
})

export const grant = door(roleFields, async (viewer, { person, ...asked }) => {
  const granted = await grantRole(viewer, person, asked)
  if (granted.outcome !== 'done') return refused(granted)
  goTo(`/office/people/${person}`, 'granted')
})

export const remove = door(roleFields, async (viewer, { person, ...asked }) => {
  const removed = await removeRole(viewer, person, asked)
  if (removed.outcome !== 'done') return refused(removed)
  goTo((await findPerson(viewer, person)) ? `/office/people/${person}` : '/office/people', 'removed')
})

export const reset = door(personFields, async (viewer, { person }) => {
  const link = await resetPassword(viewer, person)
  return link.outcome === 'done' ? handOver(link) : refused(link)
})

export const close = door(personFields, async (viewer, { person }) => {
  const closed = await deactivate(viewer, person)
  if (closed.outcome !== 'done') return refused(closed)
  goTo(`/office/people/${person}`, 'deactivated')
})

export const reopen = door(personFields, async (viewer, { person }) => {
  const opened = await reactivate(viewer, person)
  if (opened.outcome !== 'done') return refused(opened)
  goTo(`/office/people/${person}`, 'reactivated')
})
