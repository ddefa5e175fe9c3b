import type { Route } from 'next'
import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { door } from '@/app/door'
import { leftOf } from '@/components/findings/left'
import type { Answer, FormAction } from '@/components/ui/answer'
import type { Viewer } from '@/lib/access'
import type { Asked, Outcome } from '@/lib/desk/deeds'
import type { Place } from '@/lib/desk/finding'
import type { Deed } from '@/lib/report/workflow'
import { words } from '@/lib/words'
import { placeFields } from '../../place'

const fields = z.object({
  ...placeFields,
  seen: z.coerce.number().pipe(z.int().min(1)),
  note: z
    .string()
    .max(1000, { error: () => words().office.deeds.noteTooLong })
    .optional(),
  /** The page that the form stands on, when that is not the contents. */
  on: z.literal('review').optional(),
})

/** The door for one step of a report. What became of it is told by the page that it leads to. */
export function deed(
  name: Exclude<Deed, 'open'>,
  verb: (viewer: Viewer, place: Place, asked: Asked) => Promise<Outcome>,
): FormAction {
  return door(fields, async (viewer, { organ, year, on, ...asked }) => {
    const outcome = await verb(viewer, { organ, year }, asked)
    const contents = `/office/${organ}/${year}`
    revalidatePath(contents, 'layout')
    return answer(name, outcome) ?? goTo(contents, name, outcome, on)
  })
}

/** What the form itself says: the deed can still be done from it. */
function answer(name: Deed, outcome: Outcome): Answer | undefined {
  const said = words().office.deeds
  switch (outcome.outcome) {
    case 'unfinished':
      return { ok: false, say: said.unfinished(said.name[name], leftOf(outcome.findings)) }
    case 'reasonMissing':
      return { errors: { note: said.reasonMissing } }
    case 'unchanged':
      return { ok: false, say: said.unchanged }
  }
}

/** An approved report stays before its approver, to be published; a deed that came too late is told where it was asked. */
function goTo(contents: string, name: Deed, { outcome }: Outcome, on?: 'review'): never {
  if (outcome === 'missing') notFound()
  const told = outcome === 'done' ? 'done' : outcome === 'stale' ? 'stale' : 'late'
  const page = (told === 'done' ? name === 'approve' : on === 'review') ? `${contents}/review` : contents
  redirect(`${page}?${told}=${name}` as Route)
}
