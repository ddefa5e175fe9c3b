'use server'
import { saySignIn } from '@/app/(office)/sign-in/fields'
import { goTo, refused } from '@/app/after'
import { currentVisitor, door } from '@/app/door'
import { currentSession } from '@/app/viewer'
import { changePassword as change } from '@/lib/desk/account'
import { endOtherSessions, endSession } from '@/lib/desk/sessions'
import { words } from '@/lib/words'
import { noFields, passwordFields, sessionFields } from './fields'

export const end = door(sessionFields, async (viewer, { session }) => {
  if (!(await endSession(viewer, session))) return refused({ outcome: 'missing' })
  goTo('/office/account', 'ended')
})

export const endOthers = door(noFields, async viewer => {
  await endOtherSessions(viewer, (await currentSession()) ?? '')
  goTo('/office/account', 'endedOthers')
})

export const changePassword = door(passwordFields, async (viewer, { oldPassword: old, password }) => {
  const session = (await currentSession()) ?? ''
  const changed = await change(viewer, await currentVisitor(), { session, old, password })
  if (changed.outcome === 'wait') return { ok: false, say: saySignIn(changed) }
  if (changed.outcome === 'wrong') return refused(changed)
  return { ok: true, say: words().people.account.passwordDone(changed.ended) }
})
