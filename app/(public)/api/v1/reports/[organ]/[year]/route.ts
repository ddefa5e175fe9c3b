import { newestEdition } from '@/lib/desk/editions'
import { openData } from '../../../../../open-data'
import { missing } from '../../../answering'

type Context = { params: Promise<{ organ: string; year: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { organ, year } = await params
  const found = await newestEdition(organ, Number(year) || 0)
  return found?.form === 'report' ? openData(found) : missing()
}
