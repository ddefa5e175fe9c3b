import { randomUUID } from 'node:crypto'
import { organ, person, role } from '@/db/schema'
import type { Role } from '@/lib/access'
import { now } from './clock'
import { hashPassword } from './passwords'
import { startSession } from './sessions'
import { store } from './store'

type NewOrgan = Partial<Omit<typeof organ.$inferInsert, 'path'>> & { code: string }

/** Puts an organ below its parent, without asking anybody: for the sample and for tests. Returns its id. */
export async function plantOrgan(given: NewOrgan, parent?: { id: string; path: string }) {
  const id = given.id ?? randomUUID()
  const path = `${parent?.path ?? '/'}${id}/`
  const blank = { address: '', postcode: '', phone: '', email: '', website: '' }
  const facts = { level: 'county', kind: 'department', powers: [], contact: blank } as const
  const names = { name: given.code, shortName: given.name ?? given.code }
  const row = { ...facts, powers: [], ...names, ...given, id, path, parentId: parent?.id ?? null }
  await store().write(tx =>
    tx
      .insert(organ)
      .values(row)
      .then(() => undefined),
  )
  return { id, path, code: given.code }
}

/** Makes a person with roles. Without a password nobody can sign in as them. */
export async function plantPerson(given: {
  login: string
  name?: string
  password?: string
  roles?: readonly { role: Role; organId: string }[]
}): Promise<{ id: string; login: string; name: string }> {
  const { login, name = login, password, roles = [] } = given
  const id = randomUUID()
  const passwordHash = password ? await hashPassword(password) : ''
  await store().write(async tx => {
    await tx.insert(person).values({ id, login, name, passwordHash, createdAt: now() })
    for (const held of roles) await tx.insert(role).values({ personId: id, ...held })
  })
  return { id, login, name }
}

/** Opens a real session for a person; `sealCookie` in app/cookie.ts makes the cookie of it. */
export function plantSession(personId: string, visitor = { address: '::1', agent: 'planted' }): Promise<string> {
  return store().write(tx => startSession(tx, personId, visitor))
}
