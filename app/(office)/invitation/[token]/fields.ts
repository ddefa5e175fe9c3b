import { z } from 'zod'
import { agree, newPasswordFields, whoFields } from '@/app/credentials'
import { needed } from '@/app/fields'

export const joinFields = z.object({ token: needed(100), ...whoFields, ...newPasswordFields }).superRefine(agree)

export const renewFields = z.object({ token: needed(100), ...newPasswordFields }).superRefine(agree)
