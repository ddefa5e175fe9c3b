import { databaseFile, openConnection } from '@/db/connection'

/** Tells what is published: a publication gives its scope another version, at once and in every process. */
export interface VersionSource {
  /** The version of a scope (`site`, `organ:<code>`), made of its own row and that of `all`; a missing row is 0. Lists have the day in it too. */
  readonly of: VersionOf
  /** The same for many scopes at the price of one look: for requests that had come in before this call. */
  now(): VersionOf
  close(): void
}

export type VersionOf = (scope: string) => string

const LOOK_UP =
  "SELECT sum(version) AS own, (SELECT version FROM public_version WHERE scope = 'all') AS every FROM public_version WHERE scope = ?"
const MOST_REMEMBERED = 50_000

/** Who is late changes with the day alone, without a publication. */
const dayInChina = (): number => Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000)

/**
 * Reads the versions on a connection of its own that cannot write. What it has read stays good until any other
 * connection commits something, in whatever process; SQLite tells that for the price of one look-up.
 */
export function openVersions(dataDir: string): VersionSource {
  const connection = openConnection(databaseFile(dataDir), true)
  const versionIn = connection.prepare(LOOK_UP)
  const commits = connection.prepare('PRAGMA data_version')
  const remembered = new Map<string, string>()
  let commit = Number.NaN
  let day = Number.NaN
  const lookUp: VersionOf = scope => {
    const { own, every } = versionIn.get(scope) as { own: number | null; every: number | null }
    const version = `${own ?? 0}.${every ?? 0}${scope === 'site' ? `.${day}` : ''}`
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(scope, version)
    return version
  }
  const now = () => {
    const { data_version } = commits.get() as { data_version: number }
    const today = dayInChina()
    if (data_version !== commit || today !== day) remembered.clear()
    commit = data_version
    day = today
    return (scope: string) => remembered.get(scope) ?? lookUp(scope)
  }
  return { of: scope => now()(scope), now, close: () => connection.close() }
}
