import { databaseFile, openConnection } from '@/db/connection'

/** Tells what is published: a publication gives its scope another version, at once and in every process. */
export interface VersionSource {
  /** The version of a scope (`site`, `organ:<code>`), made of its own row and that of `all`; a missing row is 0. Lists have the day in it too. */
  of(scope: string): string
  close(): void
}

const LOOK_UP =
  "SELECT sum(version) AS own, (SELECT version FROM public_version WHERE scope = 'all') AS every FROM public_version WHERE scope = ?"

/** Who is late changes with the day alone, without a publication. */
const dayInChina = (): number => Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000)

/** Reads the versions on a connection of its own that cannot write. */
export function openVersions(dataDir: string): VersionSource {
  const connection = openConnection(databaseFile(dataDir), true)
  const statement = connection.prepare(LOOK_UP)
  return {
    of: scope => {
      const { own, every } = statement.get(scope) as { own: number | null; every: number | null }
      const version = `${own ?? 0}.${every ?? 0}`
      return scope === 'site' ? `${version}.${dayInChina()}` : version
    },
    close: () => connection.close(),
  }
}
