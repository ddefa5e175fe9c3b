import { type Database, database } from '@/db/connection'
import { settings } from '@/lib/settings'

export type { Database, Tx } from '@/db/connection'

/** The portal's database, in the data folder of this deployment. */
export function store(): Database {
  return database(settings().DATA_DIR)
}
