'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { door } from '@/app/door'
import type { Answer } from '@/components/ui/answer'
import { settleAsArchive } from '@/lib/desk/archiving'
import { drop } from '@/lib/desk/imports'
import { type Settled, settleAsDraft } from '@/lib/desk/settling'
import { words } from '@/lib/words'

const fields = z
  .looseObject({ id: z.string(), organ: z.string(), year: z.string(), press: z.enum(['draft', 'archive', 'drop']) })
  .transform(({ id, organ, year, press, leaveBlank, ...cells }) => ({
    leaveBlank: leaveBlank === 'on',
    ...{ id, organ, press },
    year: /^\d{4}$/.test(year) ? Number(year) : 0,
    decided: Object.fromEntries(
      Object.entries(cells).flatMap(([name, text]) =>
        name.startsWith('cell:') && typeof text === 'string' && text.trim() ? [[name.slice(5), text]] : [],
      ),
    ),
  }))

export const settle = door(fields, async (viewer, { id, press, ...choice }): Promise<Answer> => {
  if (press === 'drop') {
    await drop(viewer, id)
    redirect('/office/import')
  }
  if (!choice.organ || !choice.year) return { ok: false, say: words().bringing.said.where }
  const settled = await (press === 'draft' ? settleAsDraft : settleAsArchive)(viewer, id, choice)
  if (settled.outcome !== 'done') return refusal(settled)
  redirect(press === 'draft' ? `/office/${settled.organ}/${settled.year}` : '/office/import')
})

function refusal(settled: Exclude<Settled, { outcome: 'done' }>): Answer {
  const { said } = words().bringing
  if (settled.outcome === 'undecided')
    return {
      ok: false,
      say: said.undecided,
      errors: Object.fromEntries(settled.addresses.map(address => [`cell:${address}`, said.decide])),
    }
  if (settled.outcome === 'otherYear') return { ok: false, say: said.otherYear(settled.year) }
  if (settled.outcome === 'unread')
    return {
      ok: false,
      say: said.unread,
      errors: Object.fromEntries(Object.entries(settled.errors).map(([address, say]) => [`cell:${address}`, say])),
    }
  return { ok: false, say: settled.outcome === 'otherForm' ? said.otherForm(settled.format) : said[settled.outcome] }
}
