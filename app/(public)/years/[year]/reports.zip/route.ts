import { notFound } from 'next/navigation'
import { type Edition, newestEdition } from '@/lib/desk/editions'
import { organsIn } from '@/lib/desk/listing'
import { archiveOf } from '../../../archive'
import { askedYear } from '../../../asked'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ year: string }> }

/** So many reports go into one zip; `part` in the query asks for those after them. */
const PART = 2000
const BATCH = 100

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const year = askedYear((await params).year)
  const part = new URL(request.url).searchParams.get('part') ?? '1'
  if (!/^[1-9]\d{0,2}$/.test(part)) notFound()
  const from = (Number(part) - 1) * PART
  const { total } = await organsIn(year, { page: 1, size: 1 })
  if (from >= total) notFound()
  return archiveOf(total > PART ? `${year}-${part}` : String(year), editionsOf(year, from), request)
}

async function* editionsOf(year: number, from: number): AsyncGenerator<Edition> {
  for (let page = from / BATCH + 1; page <= (from + PART) / BATCH; page++) {
    const { rows } = await organsIn(year, { page, size: BATCH })
    for (const { organCode } of rows) {
      const edition = await newestEdition(organCode, year)
      if (edition) yield edition
    }
    if (rows.length < BATCH) return
  }
}
