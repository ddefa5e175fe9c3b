import { eq, or, type SQL, sql } from 'drizzle-orm'
import { organ } from '@/db/schema'
import type { Viewer } from '@/lib/access'

/** The organs that a viewer sees: a clerk its own, the others theirs and all below. Undefined for who has no role. */
export function reachOf(viewer: Viewer): SQL | undefined {
  return or(
    ...viewer.roles.map(held =>
      held.role === 'clerk' ? eq(organ.id, held.organId) : sql`${organ.path} LIKE ${`${held.organPath}%`}`,
    ),
  )
}
