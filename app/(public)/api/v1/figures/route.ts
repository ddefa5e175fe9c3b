import { figurePage } from '@/lib/desk/open-data'
import { listed } from '../answering'
import { figureRow } from '../rows'

export const GET = (request: Request): Promise<Response> =>
  listed('figures', request, async (asked, turn) => {
    const { rows, next } = await figurePage(asked.address, asked, turn)
    return { rows: rows.map(row => figureRow(asked.address, row)), next }
  })
