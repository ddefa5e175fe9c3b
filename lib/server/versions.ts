import { databaseFile, openConnection } from '@/db/connection'

/** Tells what is published: a publication gives its scope another version, at once and in every process. */
export interface VersionSource {
  /** The version of a scope (`site`, `organ:<code>`), made of its own row and that of `all`; a missing row is 0. */
  of(scope: string): string
  close(): void
}

const LOOK_UP =
  "SELECT sum(version) AS own, (SELECT version FROM public_version WHERE scope = 'all') AS every FROM public_version WHERE scope = ?"

/** Reads the versions on a connection of its own that cannot write. */
export function openVersions(dataDir: string): VersionSource {
  const connection = openConnection(databaseFile(dataDir), true)
  const statement = connection.prepare(LOOK_UP)
  return {
    of: scope => {
      const { own, every } = statement.get(scope) as { own: number | null; every: number | null }
      return `${own ?? 0}.${every ?? 0}`
    },
    close: () => connection.close(),
  }
}
