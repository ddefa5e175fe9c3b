import { changePage } from '@/lib/desk/open-data'
import { listed } from '../answering'
import { editionRow } from '../rows'

export const GET = (request: Request): Promise<Response> =>
  listed('changes', request, async (asked, turn) => {
    const { rows, next } = await changePage(asked.since === undefined ? undefined : Date.parse(asked.since), turn)
    return { rows: rows.map(editionRow), next }
  })
