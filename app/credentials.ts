import type { z } from 'zod'
import { isLogin, normalLogin } from '@/lib/desk/sign-in'
import { words } from '@/lib/words'
import { needed, password } from './fields'

/** Who it is and how they will sign in. */
export const whoFields = {
  personName: needed(40),
  login: needed(40)
    .transform(normalLogin)
    .refine(login => login === '' || isLogin(login), { error: () => words().people.wrong.login }),
}

export const newPasswordFields = { password: password(), passwordAgain: password() }

/** Both spellings of the new password must agree. */
export function agree(asked: { password: string; passwordAgain: string }, context: z.RefinementCtx): void {
  if (asked.password === asked.passwordAgain) return
  context.addIssue({ code: 'custom', path: ['passwordAgain'], message: words().people.wrong.again })
}
