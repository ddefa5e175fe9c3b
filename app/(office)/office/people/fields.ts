import { z } from 'zod'
import { choice, needed } from '@/app/fields'
import { roles } from '@/lib/access'

export const invitedFields = z.object({ name: needed(40), organ: needed(40), role: choice(roles) })
export const personFields = z.object({ person: needed(60) })
export const roleFields = personFields.extend({ organ: needed(40), role: choice(roles) })
export const invitationFields = z.object({ invitation: needed(60) })
