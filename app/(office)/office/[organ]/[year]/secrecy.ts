import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { door } from '@/app/door'
import { recordReview } from '@/lib/desk/secrecy'
import { words } from '@/lib/words'
import { today } from '@/lib/words/clock'
import { placeFields } from '../../place'

const said = () => words().office.findings.signOffs.record
const fields = z.object({
  ...placeFields,
  seen: z.coerce.number().pipe(z.int().min(1)),
  reviewer: z
    .string()
    .trim()
    .min(2, { error: () => said().reviewerMissing })
    .max(40, { error: () => said().reviewerMissing }),
  day: z.iso.date({ error: () => said().dayMissing }).refine(day => day <= today(), { error: () => said().dayAhead }),
  remark: z
    .string()
    .trim()
    .max(1000, { error: () => words().office.deeds.noteTooLong })
    .optional(),
})

/** The door for the record that the whole report was reviewed. */
export const secrecyDoor = door(fields, async (viewer, { organ, year, remark = '', ...asked }) => {
  const outcome = await recordReview(viewer, { organ, year }, { ...asked, remark })
  if (outcome === 'missing') notFound()
  if (outcome === 'done') revalidatePath(`/office/${organ}/${year}`, 'layout')
  return outcome === 'done' ? { ok: true, say: said().done } : { ok: false, say: said()[outcome] }
})
