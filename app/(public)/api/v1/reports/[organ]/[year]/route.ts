import { newestEdition } from '@/lib/desk/editions'
import { openData } from '../../../../../open-data'
import { missing, yearIn } from '../../../answering'

type Context = { params: Promise<{ organ: string; year: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { organ, year } = await params
  const found = await newestEdition(organ, yearIn(year))
  return found?.form === 'report' ? openData(found) : missing()
}
