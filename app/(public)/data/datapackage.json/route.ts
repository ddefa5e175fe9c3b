import { years } from '@/lib/desk/listing'
import { dataPackage } from '@/lib/open/bulk'
import { settings } from '@/lib/settings'
import { json } from '../../api/v1/answering'

export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => {
  const all = await years()
  return json(
    dataPackage(
      settings().ORIGIN,
      all.map(({ year }) => year),
    ),
  )
}
