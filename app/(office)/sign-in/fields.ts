import { z } from 'zod'
import { needed, password, text } from '@/app/fields'
import type { SignIn } from '@/lib/desk/sign-in'
import { words } from '@/lib/words'
import { sayMoment } from '@/lib/words/clock'

export const signInFields = z.object({ login: needed(100), password: password(), back: text(2000) })

export const signInAgain = z.tuple([needed(100), password()])

/** Why nobody was let in. */
export function saySignIn(refusal: Exclude<SignIn, { outcome: 'done' }>): string {
  const { signIn } = words().people
  if (refusal.outcome === 'wait') return signIn.wait(sayMoment(new Date(refusal.until)))
  return signIn[refusal.outcome]
}
