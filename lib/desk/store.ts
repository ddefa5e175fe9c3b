import { type Database, database, type Tx } from '@/db/connection'
import { settings } from '@/lib/settings'

export type { Database, Tx } from '@/db/connection'

/** The portal's database, in the data folder of this deployment. */
export function store(): Database {
  return database(settings().DATA_DIR)
}

/** A query that drizzle builds once for each connection, for what every request asks; on the reader unless told. */
export function prepared<Query>(build: (on: Tx) => Query): (on?: Tx) => Query {
  const built = new WeakMap<Tx, Query>()
  return (on = store().read) => {
    const query = built.get(on) ?? build(on)
    built.set(on, query)
    return query
  }
}
