import { eq } from 'drizzle-orm'
import { person } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { words } from '@/lib/words'
import { beginAttempt, forgetAttempts } from './attempts'
import { hashPassword, isPassword, sayFlaw } from './passwords'
import { record } from './recording'
import { endSessionsOf, type Visitor } from './sessions'
import { store } from './store'

export type PasswordChange =
  | { outcome: 'done'; ended: number }
  | { outcome: 'wrong'; errors: Record<string, string> }
  | { outcome: 'wait'; until: number }

/** A new password for whoever knows the old one. All sessions but the one at hand end. */
export async function changePassword(
  viewer: Viewer,
  visitor: Visitor,
  asked: { session: string; old: string; password: string },
): Promise<PasswordChange> {
  const weak = sayFlaw(asked.password, [viewer.login, viewer.name])
  if (weak) return { outcome: 'wrong', errors: { password: weak } }
  const attempt = await beginAttempt(viewer.login, visitor)
  if ('until' in attempt) return { outcome: 'wait', until: attempt.until }
  const mine = eq(person.id, viewer.id)
  const [before] = await store().read.select({ hash: person.passwordHash }).from(person).where(mine)
  if (!(await isPassword(asked.old, before?.hash)))
    return { outcome: 'wrong', errors: { oldPassword: words().people.wrong.oldPassword } }
  const passwordHash = await hashPassword(asked.password)
  return store().write(async tx => {
    await tx.update(person).set({ passwordHash }).where(mine)
    await forgetAttempts(tx, attempt)
    const ended = await endSessionsOf(tx, viewer.id, asked.session)
    await record(tx, viewer, { verb: 'person.changePassword', detail: { ended } })
    return { outcome: 'done', ended }
  })
}
