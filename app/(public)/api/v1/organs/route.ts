import { organPage } from '@/lib/desk/open-data'
import { listed } from '../answering'
import { organRow } from '../rows'

export const GET = (request: Request): Promise<Response> =>
  listed('organs', request, async (asked, turn) => {
    const { rows, next } = await organPage(asked, turn)
    return { rows: rows.map(organRow), next }
  })
