import { type BrowserContext, type BrowserContextOptions, expect, type Locator, type Page } from '@playwright/test'
import { cookieName, sealCookie } from '@/app/cookie'
import type { Role, Viewer } from '@/lib/access'
import { plantOrgan, plantPerson, plantSession } from '@/lib/desk/planting'
import { test as base } from './portal'

export { expect } from './portal'

type Organ = Awaited<ReturnType<typeof plantOrgan>>

/** A person with a real session of this portal. */
export interface Staff {
  viewer: Viewer
  cookie: { name: string; value: string }
}

export interface Town {
  organ(code: string, given?: Partial<Parameters<typeof plantOrgan>[0]>, parent?: Organ): Promise<Organ>
  staff(login: string, role: Role, ...organs: Organ[]): Promise<Staff>
}

interface Signing {
  town: Town
  signIn(context: BrowserContext, who: Staff): Promise<void>
  /** A page of somebody's own browser, signed in. */
  openAs(who: Staff, options?: BrowserContextOptions): Promise<Page>
}

/** Plants organs and people in the worker's own portal, and signs browsers in by a real session. */
export const test = base.extend<Signing>({
  town: async ({ portal }, use) => {
    process.env.DATA_DIR = portal.dataDir
    await use({
      organ: (code, given = {}, parent) => plantOrgan({ code, ...given }, parent),
      staff: async (login, role, ...organs) => {
        const roles = organs.map(organ => ({ role, organId: organ.id }))
        const person = await plantPerson({ login, name: login, roles })
        const viewer = { ...person, roles: organs.map(organ => ({ role, organId: organ.id, organPath: organ.path })) }
        return { viewer, cookie: { name: cookieName(), value: await sealCookie(await plantSession(person.id)) } }
      },
    })
  },
  signIn: async ({ portal }, use) => {
    await use((context, who) =>
      context.addCookies([{ ...who.cookie, url: portal.origin, httpOnly: true, sameSite: 'Lax' }]),
    )
  },
  openAs: async ({ browser, portal, signIn }, use) => {
    const opened: BrowserContext[] = []
    await use(async (who, options) => {
      const context = await browser.newContext({ baseURL: portal.origin, ...options })
      opened.push(context)
      await signIn(context, who)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
})

/** Waits until the browser's script has taken a control over: before that a button does its deed without asking. */
export const awake = (control: Locator) =>
  expect
    .poll(() => control.evaluate(element => Object.keys(element).some(key => key.startsWith('__reactProps'))))
    .toBe(true)
