import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { Place } from '@/lib/desk/finding'

const shapes = {
  organ: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  year: z.int().min(2008).max(2100),
}

/** Which report a call from our own code speaks of. */
export const place = z.strictObject(shapes)

/** The same in the hidden fields of a form. */
export const placeFields = {
  organ: shapes.organ,
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform(Number)
    .pipe(shapes.year),
}

/** Which report an address speaks of; an address that can mean none is not there. */
export async function placeOf(params: Promise<{ organ: string; year: string }>): Promise<Place> {
  const read = z.object(placeFields).safeParse(await params)
  return read.success ? read.data : notFound()
}

/** The values of an address's query that stand there once. */
export type Query = Promise<Record<string, string | string[] | undefined>>

export async function asked(query: Query, name: string): Promise<string | undefined> {
  const value = (await query)[name]
  return typeof value === 'string' ? value : undefined
}

/** A positive whole number from an address's query. */
export async function askedNumber(query: Query, name: string): Promise<number | undefined> {
  const text = await asked(query, name)
  return text && /^[1-9]\d{0,11}$/.test(text) ? Number(text) : undefined
}
