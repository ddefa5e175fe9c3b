import type { z } from 'zod'
import { organNameFields } from '@/app/(office)/office/organs/fields'
import { agree, newPasswordFields, whoFields } from '@/app/credentials'
import { needed, tick } from '@/app/fields'
import type { OrganProfile } from '@/lib/desk/organs'

export const setUpFields = organNameFields
  .extend({ token: needed(100), ...whoFields, ...newPasswordFields, sample: tick() })
  .superRefine(agree)

/** The first organ; what the set-up does not ask for is filled in later. */
export function organOf({ name, shortName, code, level, kind }: z.output<typeof organNameFields>): OrganProfile {
  const contact = { address: '', postcode: '', phone: '', email: '', website: '' }
  return { name, shortName, code, level, kind, powers: [], contact, validFrom: null, validTo: null }
}
