import { sql } from 'drizzle-orm'
import { history } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import type { SectionKey } from '@/lib/report/format'
import { now } from './clock'
import { prepared, type Tx } from './store'

export interface Recorded {
  verb: string
  organId?: string
  reportId?: string
  section?: SectionKey
  version?: number
  detail?: Record<string, unknown>
}

const columns = ['at', 'by', 'byName', 'verb', 'organId', 'reportId', 'section', 'version', 'detail'] as const
type Row = Record<(typeof columns)[number], ReturnType<typeof sql.placeholder>>

const insert = prepared(on =>
  on
    .insert(history)
    .values(Object.fromEntries(columns.map(name => [name, sql.placeholder(name)])) as Row)
    .prepare(),
)

/** Writes a deed's history row in the transaction of the deed. Deeds before there is a viewer carry a name alone. */
export async function record(tx: Tx, by: Viewer | { name: string }, deed: Recorded, at = now()): Promise<void> {
  const none = { organId: null, reportId: null, section: null, version: null, detail: {} }
  await insert(tx).run({ at, by: 'id' in by ? by.id : null, byName: by.name, ...none, ...deed })
}
