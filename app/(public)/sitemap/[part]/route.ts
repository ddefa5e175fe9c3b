import { notFound } from 'next/navigation'
import { reports, years } from '@/lib/desk/listing'
import { PART, siteMap } from '../../site-map'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ part: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const part = Number(/^([1-9]\d{0,3})\.xml$/.exec((await params).part)?.[1] ?? 0)
  const count = await reports()
  if (part < 1 || (part - 1) * PART >= count) return notFound()
  return siteMap(part === 1 ? await years() : [], (part - 1) * PART)
}
