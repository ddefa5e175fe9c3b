import { notFound } from 'next/navigation'
import { editionsOfOrgan } from '@/lib/desk/editions'
import { words } from '@/lib/words'
import { askedOrgan } from '../../asked'
import { feed } from '../../feed'

type Context = { params: Promise<{ organ: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const organ = askedOrgan((await params).organ)
  const editions = (await editionsOfOrgan(organ)).sort((a, b) => b.publishedAt - a.publishedAt)
  const [newest] = editions
  if (!newest) return notFound()
  return feed(words().lookup.feed.titleOf(newest.organName), `/${organ}/feed.xml`, `/${organ}`, editions)
}
