import { eq } from 'drizzle-orm'
import { cookieName, sealCookie } from '@/app/cookie'
import { person } from '@/db/schema'
import { plantSession } from '@/lib/desk/planting'
import { loadSample } from '@/lib/desk/sample'
import { store } from '@/lib/desk/store'
import type { Portal } from './portal'

/** The sample in a worker's portal, loaded once, and a way to be one of its people. */
export async function loadedSample(portal: Portal) {
  process.env.DATA_DIR = portal.dataDir
  const find = (login: string) => store().read.select().from(person).where(eq(person.login, login))
  if ((await find('district-admin')).length === 0) await loadSample()
  return {
    cookieOf: async (login: string) => {
      const [who] = await find(login)
      if (!who) throw new Error(`the sample has no ${login}`)
      return { name: cookieName(), value: await sealCookie(await plantSession(who.id)), url: portal.origin }
    },
  }
}
