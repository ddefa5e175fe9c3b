import { latest } from '@/lib/desk/listing'
import { words } from '@/lib/words'
import { feed } from '../feed'

export const dynamic = 'force-dynamic'

const LATEST = 50

export async function GET(): Promise<Response> {
  return feed(words().lookup.feed.title, '/feed.xml', '/', await latest(LATEST))
}
