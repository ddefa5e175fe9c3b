import { reportPage } from '@/lib/desk/open-data'
import { listed } from '../answering'
import { reportRow } from '../rows'

export const GET = (request: Request): Promise<Response> =>
  listed('reports', request, async (asked, turn) => {
    const { rows, next } = await reportPage(asked, turn)
    return { rows: rows.map(reportRow), next }
  })
