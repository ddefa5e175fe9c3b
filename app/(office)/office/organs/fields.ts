import { z } from 'zod'
import { choice, day, needed, text, tick } from '@/app/fields'
import type { OrganProfile } from '@/lib/desk/organs'
import { levels, organKinds, powers } from '@/lib/report/content'
import { words } from '@/lib/words'

const said = () => words().people.wrong

export const organNameFields = z.object({
  name: needed(100),
  shortName: needed(40),
  code: needed(40).transform(code => code.toLowerCase()),
  level: choice(levels),
  kind: choice(organKinds),
})

const organFields = organNameFields.extend({
  'powers.rules': tick(),
  'powers.licences': tick(),
  'powers.penalties': tick(),
  'powers.compulsion': tick(),
  'powers.fees': tick(),
  'contact.address': text(200),
  'contact.postcode': text(10),
  'contact.phone': text(60),
  'contact.email': text(100).refine(typed => typed === '' || /^[^\s@]+@[^\s@]+$/.test(typed), {
    error: () => said().email,
  }),
  'contact.website': text(200).refine(typed => typed === '' || /^https?:\/\/\S+$/.test(typed), {
    error: () => said().website,
  }),
  validFrom: day(),
  validTo: day(),
})

export const newOrganFields = organFields.extend({ below: needed(40) })

export const changedOrganFields = organFields.extend({
  was: needed(40),
  seen: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
  parent: text(40),
})

/** The form's flat names as the organ's profile. */
export function profileOf(asked: z.output<typeof organFields>): OrganProfile {
  const { name, shortName, code, level, kind, validFrom, validTo } = asked
  return {
    ...{ name, shortName, code, level, kind, validFrom, validTo },
    powers: powers.filter(power => asked[`powers.${power}`]),
    contact: {
      address: asked['contact.address'],
      postcode: asked['contact.postcode'],
      phone: asked['contact.phone'],
      email: asked['contact.email'],
      website: asked['contact.website'],
    },
  }
}
