'use server'
import { goTo, refused } from '@/app/after'
import { keepSession } from '@/app/auth'
import { openDoor } from '@/app/door'
import { loadSample } from '@/lib/desk/sample'
import { setUp } from '@/lib/desk/set-up'
import { organOf, setUpFields } from './fields'

export const begin = openDoor(setUpFields, async (visitor, asked) => {
  const { token, login, personName: name, password, sample } = asked
  const begun = await setUp(visitor, token, { organ: organOf(asked), login, name, password, sample })
  if (begun.outcome === 'wrong') return refused(begun)
  if (begun.outcome === 'closed') goTo(`/set-up/${encodeURIComponent(token)}`)
  if (sample) await loadSample({ owner: begun.person })
  await keepSession(begun)
  goTo('/office')
})
