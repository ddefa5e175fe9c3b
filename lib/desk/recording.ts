import { history } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import type { SectionKey } from '@/lib/report/format'
import { now } from './clock'
import type { Tx } from './store'

export interface Recorded {
  verb: string
  organId?: string
  reportId?: string
  section?: SectionKey
  version?: number
  detail?: Record<string, unknown>
}

/** Writes a deed's history row in the transaction of the deed. Deeds before there is a viewer carry a name alone. */
export async function record(tx: Tx, by: Viewer | { name: string }, deed: Recorded, at = now()): Promise<void> {
  const { detail = {}, ...rest } = deed
  await tx.insert(history).values({ at, by: 'id' in by ? by.id : null, byName: by.name, detail, ...rest })
}
