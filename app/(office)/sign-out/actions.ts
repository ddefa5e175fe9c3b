'use server'
import { goTo } from '@/app/after'
import { dropSession } from '@/app/auth'
import { currentSession, currentViewer } from '@/app/viewer'
import { endSession } from '@/lib/desk/sessions'

export const leave = async (): Promise<void> => {
  const viewer = await currentViewer()
  const session = await currentSession()
  if (viewer && session) await endSession(viewer, session, 'session.signOut')
  await dropSession()
  goTo('/sign-in')
}
