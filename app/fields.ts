import { z } from 'zod'
import { words } from '@/lib/words'

const said = () => words().people.wrong

/** One line of text; absent and blank are the same. */
export const text = (most: number) =>
  z
    .string()
    .default('')
    .transform(typed => typed.normalize('NFC').trim())
    .refine(typed => typed.length <= most, { error: () => said().long(most) })
    .refine(typed => !/\p{Cc}/u.test(typed), { error: () => said().plain })

export const needed = (most: number) => text(most).refine(typed => typed !== '', { error: () => said().empty })

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: () => said().choose })

/** A day like 2026-01-05 that the calendar knows, or none. */
export const day = () =>
  text(10)
    .refine(typed => typed === '' || isDay(typed), { error: () => said().day })
    .transform(typed => typed || null)

export const tick = () =>
  z
    .string()
    .optional()
    .transform(typed => typed === 'on')

/** A password as typed, spaces and all. Whether it will do is decided by the desk. */
export const password = () => z.string({ error: () => said().empty }).min(1, { error: () => said().empty })

const isDay = (typed: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(typed) &&
  !Number.isNaN(Date.parse(typed)) &&
  new Date(typed).toISOString().startsWith(typed)
