import type { Route } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Viewer } from '@/lib/access'
import { viewerOf } from '@/lib/desk/sessions'
import { cookieName, openCookie } from './cookie'

/** Who is looking, by our own session row; within one drawing it is asked once. */
export const currentViewer = cache(async (): Promise<Viewer | undefined> => {
  const id = await currentSession()
  return id ? viewerOf(id) : undefined
})

/** The id of the session whose cookie this browser shows, alive or not. */
export async function currentSession(): Promise<string | undefined> {
  const sealed = (await cookies()).get(cookieName())?.value
  return sealed ? openCookie(sealed) : undefined
}

/** Who is looking; sends a visitor without a session to the sign-in, and from there back. */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await currentViewer()
  if (viewer) return viewer
  redirect(`/sign-in?back=${encodeURIComponent(await here())}` as Route)
}

/** The address at hand, as the front server tells it. */
async function here(): Promise<string> {
  const told = (await headers()).get('x-front-path')
  if (!told) return '/office'
  const { pathname, searchParams } = new URL(told, 'http://here.invalid')
  searchParams.delete('_rsc')
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}
