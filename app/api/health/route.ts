export const dynamic = 'force-dynamic'

/** Answers when Next answers; the server in front has read the database before it asks. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
}
