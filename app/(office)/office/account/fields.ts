import { z } from 'zod'
import { agree, newPasswordFields } from '@/app/credentials'
import { needed, password } from '@/app/fields'

export const passwordFields = z.object({ oldPassword: password(), ...newPasswordFields }).superRefine(agree)
export const sessionFields = z.object({ session: needed(100) })
export const noFields = z.object({})
