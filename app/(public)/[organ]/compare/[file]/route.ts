import { comparisonFile, organOverYears } from '../../../comparing'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ organ: string; file: string }> }

export async function GET({ url }: Request, { params }: Context): Promise<Response> {
  const { organ, file } = await params
  const figure = new URL(url).searchParams.get('figure') ?? undefined
  return comparisonFile(await organOverYears(organ), file, figure)
}
