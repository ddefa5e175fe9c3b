import { sql } from 'drizzle-orm'
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

const KEPT = 200

/** A query of the reader whose answers are kept until anything is written to the file, here or by another process. */
export function steady<Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => PromiseLike<Answer>) {
  const kept = new WeakMap<Tx, { version: number; answers: Map<string, Promise<Answer>> }>()
  return async (...asked: Asked): Promise<Answer> => {
    const { read } = store()
    const [version] = (await read.get<[number]>(sql`PRAGMA data_version`)) ?? [0]
    let known = kept.get(read)
    if (known?.version !== version || known.answers.size >= KEPT) {
      known = { version, answers: new Map() }
      kept.set(read, known)
    }
    const key = JSON.stringify(asked)
    const answer = known.answers.get(key) ?? Promise.resolve(ask(...asked))
    known.answers.set(key, answer)
    answer.catch(() => known.answers.delete(key))
    return answer
  }
}
