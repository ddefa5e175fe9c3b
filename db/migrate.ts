import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFile, openConnection } from './connection'
import type { DatabaseSync } from './sqlite'

interface Migration {
  name: string
  statements: string[]
}

/**
 * Brings the database of a data folder up to date; returns the names of what ran.
 * Foreign keys are off outside the transaction: inside one SQLite ignores the switch, and a rebuilt table would
 * take its children with it.
 */
export function migrate(dataDir: string, folder = join(process.cwd(), 'db', 'migrations')): string[] {
  mkdirSync(dataDir, { recursive: true })
  const connection = openConnection(databaseFile(dataDir))
  try {
    connection.exec('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, at INTEGER NOT NULL)')
    connection.exec('PRAGMA foreign_keys = OFF')
    const ran = migrationsIn(folder).filter(migration => runOnce(connection, migration))
    return ran.map(migration => migration.name)
  } finally {
    connection.close()
  }
}

function migrationsIn(folder: string): Migration[] {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[]
  }
  return journal.entries.map(({ tag }) => ({
    name: tag,
    statements: readFileSync(join(folder, `${tag}.sql`), 'utf8').split('--> statement-breakpoint'),
  }))
}

function runOnce(connection: DatabaseSync, { name, statements }: Migration): boolean {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const done = connection.prepare('SELECT 1 FROM migration WHERE name = ?').get(name) !== undefined
    if (!done) {
      for (const statement of statements) connection.exec(statement)
      if (connection.prepare('PRAGMA foreign_key_check').all().length > 0)
        throw new Error(`${name} breaks a foreign key`)
      connection.prepare('INSERT INTO migration VALUES (?, ?)').run(name, Date.now())
    }
    connection.exec('COMMIT')
    return !done
  } catch (error) {
    connection.exec('ROLLBACK')
    throw error
  }
}
