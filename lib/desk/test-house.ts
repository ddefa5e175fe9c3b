import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/db/migrate'
import type { Role, Viewer } from '@/lib/access'
import { plantPerson } from './planting'

/** For tests: an empty portal of this process's own. */
export function freshHouse(): void {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'portal-'))
  migrate(process.env.DATA_DIR)
}

/** For tests: a person with roles, as the one who looks. */
export async function viewerAs(login: string, ...held: [Role, { id: string; path: string }][]): Promise<Viewer> {
  const roles = held.map(([role, { id, path }]) => ({ role, organId: id, organPath: path }))
  return { ...(await plantPerson({ login, roles })), roles }
}
