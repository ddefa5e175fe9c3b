import { askedYear } from '../../asked'
import { comparisonFile, organsInYear } from '../../comparing'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

export async function GET({ url }: Request, { params }: Context): Promise<Response> {
  const asked = new URL(url).searchParams
  const codes = (asked.get('organs') ?? '').split(',').filter(Boolean)
  return comparisonFile(await organsInYear(askedYear(asked.get('year') ?? ''), codes), (await params).file)
}
