import { notFound } from 'next/navigation'
import { type Edition, newestEdition } from '@/lib/desk/editions'
import { yearsOf } from '@/lib/desk/listing'
import { archiveOf } from '../../archive'
import { askedOrgan } from '../../asked'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ organ: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const organ = askedOrgan((await params).organ)
  const years = await yearsOf(organ)
  if (years.length === 0) notFound()
  return archiveOf(organ, { all: editionsOf(organ, years), count: years.length }, request)
}

async function* editionsOf(organ: string, years: readonly { year: number }[]): AsyncGenerator<Edition> {
  for (const { year } of years) {
    const edition = await newestEdition(organ, year)
    if (edition) yield edition
  }
}
