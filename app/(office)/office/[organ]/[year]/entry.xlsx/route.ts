import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { takeAlong } from '@/lib/desk/taking-along'
import { contentTypes, savedAs } from '@/lib/files/kinds'
import { writeEntryWorkbook } from '@/lib/files/writing/xlsx-entry'
import { words } from '@/lib/words'
import { placeOf } from '../../../place'

type Context = { params: Promise<{ organ: string; year: string }> }

/** The report as a workbook to fill in away from the portal. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const place = await placeOf(params)
  const taken = (await takeAlong(await requireViewer(), place)) ?? notFound()
  const bytes = writeEntryWorkbook(taken, taken.lastYear)
  const title = words().office.contents.offline.name(taken.content.title)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': contentTypes.xlsx,
      'content-disposition': `attachment; ${savedAs(`${place.organ}-${place.year}-entry.xlsx`, { title }, 'xlsx')}`,
      'cache-control': 'no-store',
    },
  })
}
