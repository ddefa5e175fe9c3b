'use server'
import { afterSignIn, goTo } from '@/app/after'
import { keepSession } from '@/app/auth'
import { openCallDoor, openDoor } from '@/app/door'
import { currentSession } from '@/app/viewer'
import type { SignInAgainDeed } from '@/components/saving/sign-in-again'
import { loginOf, normalLogin, signIn } from '@/lib/desk/sign-in'
import { words } from '@/lib/words'
import { saySignIn, signInAgain, signInFields } from './fields'

export const enter = openDoor(signInFields, async (visitor, { login, password, back }) => {
  const entered = await signIn(visitor, login, password)
  if (entered.outcome !== 'done') return { ok: false, say: saySignIn(entered) }
  await keepSession(entered)
  goTo(afterSignIn(back))
})

export const enterAgain: SignInAgainDeed = openCallDoor(signInAgain, async (visitor, [login, password]) => {
  const before = await loginOf((await currentSession()) ?? '')
  if (before && before !== normalLogin(login)) return { ok: false, say: words().people.signIn.somebodyElse }
  const entered = await signIn(visitor, login, password)
  if (entered.outcome !== 'done') return { ok: false, say: saySignIn(entered) }
  await keepSession(entered)
  return { ok: true }
})
