import { editionsOf } from '@/lib/desk/editions'
import { listed, missing, yearIn } from '../../../../answering'
import { editionRow } from '../../../../rows'

type Context = { params: Promise<{ organ: string; year: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { organ, year } = await params
  const all = await editionsOf(organ, yearIn(year))
  if (all.length === 0) return missing()
  return listed('editions', request, async (_, { cursor, limit }) => {
    const rest = cursor ? all.filter(one => one.number < Number(cursor)) : all
    const rows = rest.slice(0, limit)
    return { rows: rows.map(editionRow), next: rest.length > limit ? String(rows.at(-1)?.number) : null }
  })
}
