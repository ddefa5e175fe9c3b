import { notFound } from 'next/navigation'
import { cache } from 'react'
import { editionOf, newestEdition } from '@/lib/desk/editions'
import { isOrganCode } from '@/lib/server/public-paths'

/** What an address asks for; an address that is not written exactly as ours are leads nowhere. */
export const askedOrgan = (organ: string): string => (isOrganCode(organ) ? organ : notFound())

/** What stands at a report's address today. */
export const askedReport = cache(
  async (organ: string, year: string) => (await newestEdition(askedOrgan(organ), numberIn(year, YEAR))) ?? notFound(),
)

/** What stands at the address of one edition. */
export const askedEdition = cache(
  async (organ: string, year: string, number: string) =>
    (await editionOf(askedOrgan(organ), numberIn(year, YEAR), numberIn(number, EDITION))) ?? notFound(),
)

/** What Next hands a page of the query of its address. */
export type Query = Record<string, string | string[] | undefined>

/** A query's text, or nothing where it is missing, empty or given twice. */
export const textOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

/** An address with the parts of its query that hold something, in their order. */
export const addressOf = (path: string, query: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

export const askedYear = (year: string): number => numberIn(year, YEAR)

const YEAR = /^[12]\d{3}$/
const EDITION = /^[1-9]\d{0,3}$/

const numberIn = (text: string, shape: RegExp): number => (shape.test(text) ? Number(text) : notFound())
