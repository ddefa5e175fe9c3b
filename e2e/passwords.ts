import { eq } from 'drizzle-orm'
import { person } from '@/db/schema'
import { store } from '@/lib/desk/store'

/** Gives a planted person a password of their own. */
export function setPassword(id: string, passwordHash: string): Promise<void> {
  return store().write(async tx => {
    await tx.update(person).set({ passwordHash }).where(eq(person.id, id))
  })
}
