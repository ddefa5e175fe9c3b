import { AsyncLocalStorage } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { SQLInputValue } from 'node:sqlite'
import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy'
import * as schema from './schema'
import { type DatabaseSync, type StatementSync, sqlite } from './sqlite'

/** Drizzle over one connection. Inside `write` it is the transaction. */
export type Tx = SqliteRemoteDatabase<typeof schema>

export interface Database {
  /** Reads on a connection that cannot write. */
  read: Tx
  /** One transaction at a time: all of it lands, or nothing. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): void
}

const STATEMENTS_KEPT = 400
const LARGEST_GROUP = 32
const inside = new AsyncLocalStorage<true>()

export function databaseFile(dataDir: string): string {
  return join(dataDir, 'portal.sqlite')
}

/** Opens a connection with the settings every connection needs: what is committed is on the disk. */
export function openConnection(file: string, readOnly = false): DatabaseSync {
  const { DatabaseSync } = sqlite()
  const connection = new DatabaseSync(file, { readOnly })
  connection.exec(
    'PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000',
  )
  if (!readOnly) connection.exec('PRAGMA journal_mode = WAL')
  return connection
}

/** One writer and one reader on the portal's file. */
export function openDatabase(dataDir: string): Database {
  mkdirSync(dataDir, { recursive: true })
  const writer = openConnection(databaseFile(dataDir))
  const reader = openConnection(databaseFile(dataDir), true)
  const tx = drizzleOn(writer)
  const group = groupCommit(writer)

  return {
    read: drizzleOn(reader),
    write: work => {
      if (inside.getStore()) throw new Error('a write inside a write would wait for itself: pass the transaction on')
      return group(() => inside.run(true, () => work(tx)))
    },
    close: () => {
      reader.close()
      writer.close()
    },
  }
}

type Waiting = { work: () => Promise<unknown>; done: (result: unknown) => void; fail: (error: unknown) => void }

/**
 * Works that wait at the same time share one commit, the costly part of a write: each runs in a savepoint of its own,
 * one after the other, and hears of its success only when all of them are on the disk.
 */
function groupCommit(writer: DatabaseSync) {
  const queue: Waiting[] = []
  let running = false

  const runGroup = async (): Promise<void> => {
    const settled: (() => void)[] = []
    const landed: Waiting[] = []
    try {
      writer.exec('BEGIN IMMEDIATE')
      for (let one = queue.shift(); one; one = await next(queue, landed.length)) {
        const { work, done, fail } = one
        landed.push(one)
        writer.exec('SAVEPOINT work')
        try {
          const result = await work()
          writer.exec('RELEASE work')
          settled.push(() => done(result))
        } catch (error) {
          if (!writer.isTransaction) throw error
          writer.exec('ROLLBACK TO work; RELEASE work')
          settled.push(() => fail(error))
        }
      }
      writer.exec('COMMIT')
      for (const settle of settled) settle()
    } catch (error) {
      if (writer.isTransaction) writer.exec('ROLLBACK')
      if (landed.length === 0) landed.push(...queue.splice(0, 1))
      for (const { fail } of landed) fail(error)
    }
  }

  const run = async (): Promise<void> => {
    running = true
    while (queue.length > 0) await runGroup()
    running = false
  }

  return <T>(work: () => Promise<T>): Promise<T> =>
    new Promise<T>((done, fail) => {
      queue.push({ work, done: result => done(result as T), fail })
      if (!running) void run()
    })
}

/** The next work of a group: who is already on the way may still join, so long as the group is small. */
async function next(queue: Waiting[], size: number): Promise<Waiting | undefined> {
  if (size >= LARGEST_GROUP) return undefined
  if (queue.length === 0) await new Promise(done => setImmediate(done))
  return queue.shift()
}

function drizzleOn(connection: DatabaseSync): Tx {
  const statements = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const found = statements.get(sql)
    if (found) return found
    const statement = connection.prepare(sql)
    statement.setReturnArrays(true)
    if (statements.size >= STATEMENTS_KEPT) statements.clear()
    statements.set(sql, statement)
    return statement
  }
  return drizzle(
    async (sql, params: SQLInputValue[], method) => {
      const statement = prepare(sql)
      if (method === 'run') {
        statement.run(...params)
        return { rows: [] }
      }
      const rows = statement.all(...params) as unknown as unknown[][]
      // drizzle's proxy wants the bare row for `get`; an absent row must stay undefined
      return { rows: method === 'get' ? (rows[0] as unknown[]) : rows }
    },
    // drizzle's proxy reads `casing` only where a batch callback stands before it
    async () => {
      throw new Error('batches are not used: write() is the transaction')
    },
    { schema, casing: 'snake_case' },
  )
}

const shared = globalThis as typeof globalThis & { [open]?: Map<string, Database> }
const open = Symbol.for('annual-report-portal.database')

/** The portal's database: one for each process and data folder, however often this module is bundled. */
export function database(dataDir: string): Database {
  shared[open] ??= new Map()
  const found = shared[open].get(dataDir) ?? openDatabase(dataDir)
  shared[open].set(dataDir, found)
  return found
}
