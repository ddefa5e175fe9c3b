import { notFound } from 'next/navigation'
import { type Edition, newestEdition } from '@/lib/desk/editions'
import { organsIn } from '@/lib/desk/listing'
import { archiveOf } from '../../../archive'
import { ARCHIVE_PART } from '../../../archive-size'
import { askedYear } from '../../../asked'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ year: string }> }

const BATCH = 100

/** The reports of a year; `part` in the query asks for those that the first zip does not hold. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const year = askedYear((await params).year)
  const part = new URL(request.url).searchParams.get('part') ?? '1'
  if (!/^[1-9]\d{0,2}$/.test(part)) notFound()
  const from = (Number(part) - 1) * ARCHIVE_PART
  const { total } = await organsIn(year, { page: 1, size: 1 })
  if (from >= total) notFound()
  const editions = { all: editionsOf(year, from), count: Math.min(total - from, ARCHIVE_PART) }
  return archiveOf(total > ARCHIVE_PART ? `${year}-${part}` : String(year), editions, request)
}

async function* editionsOf(year: number, from: number): AsyncGenerator<Edition> {
  for (let page = from / BATCH + 1; page <= (from + ARCHIVE_PART) / BATCH; page++) {
    const { rows } = await organsIn(year, { page, size: BATCH })
    for (const { organCode } of rows) {
      const edition = await newestEdition(organCode, year)
      if (edition) yield edition
    }
    if (rows.length < BATCH) return
  }
}
