import { askedEdition } from '../../../../asked'
import { openData } from '../../../../open-data'

type Context = { params: Promise<{ organ: string; year: string; edition: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { organ, year, edition } = await params
  return openData(await askedEdition(organ, year, edition))
}
