'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { door } from '@/app/door'
import * as reports from '@/lib/desk/reports'
import { words } from '@/lib/words'
import { placeFields } from './place'

export const start = door(z.object(placeFields), async (viewer, at) => {
  const { outcome } = await reports.start(viewer, at)
  if (outcome !== 'done') return { ok: false, say: words().office.worklist.startBarred }
  revalidatePath('/office', 'layout')
  redirect(`/office/${at.organ}/${at.year}`)
})
