import { askedReport } from '../../../asked'
import { openData } from '../../../open-data'

type Context = { params: Promise<{ organ: string; year: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { organ, year } = await params
  return openData(await askedReport(organ, year))
}
