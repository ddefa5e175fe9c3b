import { type Database, database, type Tx } from '@/db/connection'
import { settings } from '@/lib/settings'

export type { Database, Tx } from '@/db/connection'

/** The portal's database, in the data folder of this deployment. */
export function store(): Database {
  return database(settings().DATA_DIR)
}

/** A query that drizzle builds once for each connection, for what every request asks. */
export function prepared<Query>(build: (read: Tx) => Query): () => Query {
  const built = new WeakMap<Tx, Query>()
  return () => {
    const { read } = store()
    const query = built.get(read) ?? build(read)
    built.set(read, query)
    return query
  }
}
