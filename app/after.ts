import type { Route } from 'next'
import { redirect } from 'next/navigation'
import type { Answer } from '@/components/ui/answer'
import { readBack } from '@/lib/view'
import type { Words } from '@/lib/words'
import { words } from '@/lib/words'

export type DoneKey = keyof Words['people']['done']

/** A deed is done: on to a page that says so, with a fresh address that a reload does not post again. */
export function goTo(path: string, done?: DoneKey): never {
  redirect((done ? `${path}?done=${done}` : path) as Route)
}

/** What a page says about the deed that led to it; only sentences of the dictionary. */
export function sayDone(key: unknown): string | undefined {
  const { done } = words().people
  return typeof key === 'string' && Object.hasOwn(done, key) ? done[key as DoneKey] : undefined
}

/** A desk's refusal as what the form shows. */
export function refused(refusal: { outcome: string; errors?: Record<string, string> }): Answer {
  const { door, person } = words().people
  if (refusal.errors) return { errors: refusal.errors }
  const sentences: Record<string, string> = { missing: door.missing, last: person.last, self: person.self }
  return { ok: false, say: sentences[refusal.outcome] ?? door.barred }
}

/** Where to go after a sign-in: an address of this portal that is worth going to. */
export function afterSignIn(back: unknown): string {
  const path = readBack(back)
  return path === '/' || /^\/(sign-in|sign-out|set-up|invitation)\b/.test(path) ? '/office' : path
}
