import type { z } from 'zod'
import { type EndpointId, endpoints } from '@/lib/open/endpoints'
import { csvOf } from '@/lib/open/table'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'

const HEADERS = { 'access-control-allow-origin': '*' }
const PAGE = 100

type Asked<Id extends EndpointId> = z.output<(typeof endpoints)[Id]['query']>
type Row<Id extends EndpointId> = z.input<(typeof endpoints)[Id]['row']>

/** A list of the open data as JSON or csv; what cannot be asked is answered with what is wrong about it. */
export async function listed<Id extends EndpointId>(
  id: Id,
  request: Request,
  work: (
    asked: Asked<Id>,
    turn: { cursor?: string; limit: number },
  ) => Promise<{ rows: readonly Row<Id>[]; next: string | null }>,
): Promise<Response> {
  const given = new URL(request.url).searchParams
  const read = endpoints[id].query.safeParse(Object.fromEntries(given))
  if (!read.success) return refused(read.error.issues)
  const { cursor, limit = PAGE, format } = read.data as { cursor?: string; limit?: number; format?: string }
  const { rows, next } = await work(read.data as Asked<Id>, { limit, ...(cursor && { cursor }) })
  if (format !== 'csv') return json({ data: rows, next })
  const columns = Object.keys((endpoints[id].row as unknown as z.ZodObject).shape)
  return new Response(csvOf(rows as readonly Record<string, unknown>[], columns), {
    headers: { ...HEADERS, 'content-type': 'text/csv; charset=utf-8', ...(next && { link: linkTo(request, next) }) },
  })
}

export const json = (body: unknown, status = 200): Response =>
  new Response(`${JSON.stringify(body, null, 1)}\n`, {
    status,
    headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8' },
  })

export const missing = (): Response => json({ error: words().data.missing }, 404)

/** The year of an address; 0, of which there is nothing, where it is written in another way. */
export const yearIn = (text: string): number => (/^\d{4}$/.test(text) ? Number(text) : 0)

/** A public address as an absolute one. */
export const urlOf = (...parts: readonly (string | number)[]): string => `${settings().ORIGIN}/${parts.join('/')}`

function refused(issues: readonly z.core.$ZodIssue[]): Response {
  const said = words().data
  const fields = issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map(key => [key, said.unknown] as const)
      : [[issue.path.join('.'), issue.message] as const],
  )
  return json({ error: said.refused, fields: Object.fromEntries(fields) }, 400)
}

function linkTo(request: Request, cursor: string): string {
  const next = new URL(request.url)
  next.searchParams.set('cursor', cursor)
  return `<${settings().ORIGIN}${next.pathname}${next.search}>; rel="next"`
}
