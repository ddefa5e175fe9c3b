import { reports, years } from '@/lib/desk/listing'
import { PART, partMap, siteMap } from '../site-map'

export const dynamic = 'force-dynamic'

/** The whole site, or, where that is more than one file may hold, the list of its parts. */
export async function GET(): Promise<Response> {
  const count = await reports()
  if (count <= PART) return siteMap(await years(), 0)
  return partMap(Math.ceil(count / PART))
}
