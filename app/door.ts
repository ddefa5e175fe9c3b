import { cookies, headers } from 'next/headers'
import type { z } from 'zod'
import type { Answer, FormAction } from '@/components/ui/answer'
import type { Viewer } from '@/lib/access'
import type { Visitor } from '@/lib/desk/sessions'
import { words } from '@/lib/words'
import { currentViewer } from './viewer'

const MOST_FIELDS = 300
const LONGEST = 200_000

/**
 * The door for a form: a session, a form of sane size, fields that can be read; then the deed. Every refusal comes back
 * as what the form shows. Messages in `fields` are sentences for the person.
 */
export function door<Fields extends z.ZodType>(
  fields: Fields,
  deed: (viewer: Viewer, asked: z.output<Fields>) => Promise<Answer>,
): FormAction {
  return async (_before, given) => {
    const form = formOf(given)
    const viewer = await currentViewer()
    if (!viewer) return { ok: false, say: words().people.door.signedOut, values: typed(form) }
    return enter(form, fields, asked => deed(viewer, asked))
  }
}

/** The door for those who have no session yet: sign-in, set-up, invitation. */
export function openDoor<Fields extends z.ZodType>(
  fields: Fields,
  deed: (visitor: Visitor, asked: z.output<Fields>) => Promise<Answer>,
): FormAction {
  return async (_before, given) => enter(formOf(given), fields, async asked => deed(await currentVisitor(), asked))
}

/** What the door itself answers to a program, such as the autosave, that called without a form. */
export type Shut = { shut: 'signedOut' | 'unreadable' }

/** The door for a call from our own code in the browser: one value in, the deed's own outcome back. */
export function callDoor<Input extends z.ZodType, Outcome>(
  input: Input,
  deed: (viewer: Viewer, asked: z.output<Input>) => Promise<Outcome>,
): (asked: z.input<Input>) => Promise<Outcome | Shut> {
  return async asked => {
    const viewer = await currentViewer()
    if (!viewer) return { shut: 'signedOut' }
    const read = input.safeParse(asked)
    return read.success ? deed(viewer, read.data) : { shut: 'unreadable' }
  }
}

/** The same for those whose session has ended while they were typing: they sign in again in place. */
export function openCallDoor<Input extends z.ZodTuple, Outcome>(
  input: Input,
  deed: (visitor: Visitor, asked: z.output<Input>) => Promise<Outcome>,
): (...asked: z.input<Input>) => Promise<Outcome | { ok: false }> {
  return async (...asked) => {
    const read = input.safeParse(asked)
    return read.success ? deed(await currentVisitor(), read.data) : { ok: false }
  }
}

/** The browser that asks, as the front server tells it. */
export async function currentVisitor(): Promise<Visitor> {
  const [told, jar] = await Promise.all([headers(), cookies()])
  const address = told.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  return { address, agent: told.get('user-agent') ?? '', device: jar.get('device')?.value }
}

/** A program can call a form's action with anything; what is no form is a form without fields. */
function formOf(given: unknown): FormData {
  return given instanceof FormData ? given : new FormData()
}

async function enter<Fields extends z.ZodType>(
  form: FormData,
  fields: Fields,
  deed: (asked: z.output<Fields>) => Promise<Answer>,
): Promise<Answer> {
  const given = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const length = given.reduce((sum, [, text]) => sum + text.length, 0)
  if (given.length > MOST_FIELDS || length > LONGEST) return { ok: false, say: words().people.door.tooLarge }
  const read = fields.safeParse(Object.fromEntries(given))
  if (!read.success) return { errors: sentences(read.error), values: typed(form) }
  const answer = await deed(read.data)
  return answer.ok ? answer : { ...answer, values: { ...typed(form), ...answer.values } }
}

function sentences({ issues }: z.ZodError): Record<string, string> {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [path.join('.'), message]))
}

/** What was typed, to give it back; passwords and Next's own fields are left out. */
function typed(form: FormData): Record<string, string> {
  const kept = [...form].filter(([name, text]) => typeof text === 'string' && !/password|^\$/i.test(name))
  return Object.fromEntries(kept) as Record<string, string>
}
