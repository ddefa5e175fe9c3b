import { cookies } from 'next/headers'
import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { secret } from '@/lib/desk/secret'
import { viewerOf } from '@/lib/desk/sessions'
import type { Entered } from '@/lib/desk/sign-in'
import { hashOf } from '@/lib/desk/tokens'
import { settings } from '@/lib/settings'
import { cookieName, isSecure } from './cookie'

const YEAR = 365 * 24 * 3600

/**
 * next-auth seals the cookie; who is signed in is decided by our own table alone. The desk checks the password and opens
 * the session; its fresh secret is the credential that is presented here, and all that the cookie holds.
 */
const auth = NextAuth(() => ({
  secret: secret(),
  trustHost: true,
  useSecureCookies: isSecure(),
  pages: { signIn: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: settings().SESSION_HOURS * 3600 },
  cookies: {
    sessionToken: {
      name: cookieName(),
      options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() },
    },
  },
  providers: [Credentials({ credentials: { sid: {} }, authorize: ({ sid }) => holderOf(sid) })],
  callbacks: {
    jwt: async ({ token, user }) => {
      const sid = user?.sid ?? token.sid
      return (await holderOf(sid)) ? { sid } : null
    },
  },
}))

async function holderOf(sid: unknown) {
  if (typeof sid !== 'string') return null
  const viewer = await viewerOf(hashOf(sid))
  return viewer ? { id: viewer.id, sid } : null
}

declare module 'next-auth' {
  interface User {
    sid?: string
  }
}

/** Gives this browser the cookies of a session that the desk has just opened, and of the browser itself. */
export async function keepSession({ sid, device }: Entered): Promise<void> {
  await auth.signIn('credentials', { sid, redirect: false, redirectTo: '/office' })
  const kept = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: YEAR } as const
  ;(await cookies()).set('device', device, kept)
}

/** Takes the cookie away from this browser. */
export async function dropSession(): Promise<void> {
  await auth.signOut({ redirect: false, redirectTo: '/sign-in' })
}
