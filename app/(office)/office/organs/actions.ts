'use server'
import { goTo, refused } from '@/app/after'
import { door } from '@/app/door'
import { addOrgan, changeOrgan } from '@/lib/desk/organ-changes'
import { changedOrganFields, newOrganFields, profileOf } from './fields'
import { sayStale } from './stale'

export const add = door(newOrganFields, async (viewer, asked) => {
  const added = await addOrgan(viewer, asked.below, profileOf(asked))
  if (added.outcome !== 'done') return refused(added)
  goTo(`/office/organs/${added.code}`, 'organAdded')
})

export const change = door(changedOrganFields, async (viewer, { was, seen, parent, ...asked }) => {
  const profile = profileOf(asked)
  const changed = await changeOrgan(viewer, was, { seen, parent, profile })
  if (changed.outcome === 'stale') return sayStale(profile, changed.now)
  if (changed.outcome !== 'done') return refused(changed)
  goTo(`/office/organs/${changed.code}`, 'organSaved')
})
