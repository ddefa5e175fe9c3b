import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { DatabaseSync, DatabaseSyncOptions, StatementSync } from 'node:sqlite'

export type { DatabaseSync, StatementSync }

type Sqlite = {
  DatabaseSync: new (path: string, options?: DatabaseSyncOptions) => DatabaseSync
  StatementSync: { prototype: object }
}

/** Node's own SQLite where it can return rows as arrays (22.16 on), else the same API from a package with its binary inside. */
export function sqlite(): Sqlite {
  const builtin = process.getBuiltinModule?.('node:sqlite') as unknown as Sqlite | undefined
  if (builtin && 'setReturnArrays' in builtin.StatementSync.prototype) return builtin
  return createRequire(join(process.cwd(), 'package.json'))('@photostructure/sqlite') as Sqlite
}
