import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { door } from '@/app/door'
import type { Answer } from '@/components/ui/answer'
import { type AnswerOutcome, answerFinding } from '@/lib/desk/answers'
import { overrideReasons } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import { placeFields } from '../../place'

const fields = z.object({
  ...placeFields,
  fingerprint: z.string().regex(/^[A-Za-z0-9-]{1,20}:[0-9a-f]{16}$/),
  reason: z.union([z.enum(overrideReasons), z.literal('').transform(() => undefined)]).optional(),
  text: z
    .string()
    .max(1000, { error: () => words().office.findings.refused.textTooLong })
    .optional(),
  withdraw: z.literal('on').optional().transform(Boolean),
  /** The page that the form stands on, when that is not the contents. */
  on: z.literal('review').optional(),
})

/** The door for an answer to a finding. What became of it is told by the page that the form stood on. */
export const answerDoor = door(fields, async (viewer, { organ, year, on, ...asked }) => {
  const answered = await answerFinding(viewer, { organ, year }, asked)
  const contents = `/office/${organ}/${year}`
  revalidatePath(contents, 'layout')
  return sayRefusal(answered) ?? goTo(on ? `${contents}/${on}` : contents, answered)
})

function sayRefusal({ outcome }: AnswerOutcome): Answer | undefined {
  const { refused } = words().office.findings
  if (outcome === 'textMissing') return { errors: { text: refused.textMissing } }
  if (outcome === 'reasonMissing') return { errors: { reason: refused.reasonMissing } }
}

function goTo(page: string, answered: AnswerOutcome): never {
  if (answered.outcome === 'missing') notFound()
  const told = answered.outcome === 'done' ? answered.kind : answered.outcome
  redirect(`${page}?answered=${told}#findings` as Route)
}
