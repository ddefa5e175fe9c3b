import { cookies } from 'next/headers'
import { grant, readBack, readView, readWish, writeView } from '@/lib/view'

const year = 365 * 24 * 3600

/** Changes how the portal looks for this browser and goes back. A wish that is none changes nothing. */
const change = async (asked: (name: string) => unknown, referer: string | null) => {
  const jar = await cookies()
  const wish = readWish(asked('set'))
  if (wish) {
    const view = writeView(grant(readView(jar.get('view')?.value), wish))
    jar.set('view', view, { path: '/', maxAge: view ? year : 0, sameSite: 'lax', httpOnly: true })
  }
  const came = referer && URL.canParse(referer) ? new URL(referer) : undefined
  const back = readBack(asked('back') ?? (came && came.pathname + came.search))
  return new Response(null, { status: 303, headers: { location: back, 'cache-control': 'no-store' } })
}

export const GET = async (request: Request) => {
  const query = new URL(request.url).searchParams
  return change(name => query.get(name), request.headers.get('referer'))
}

export const POST = async (request: Request) => {
  const form = await request.formData().catch(() => new FormData())
  return change(name => form.get(name), request.headers.get('referer'))
}
