import { test as base } from '@playwright/test'
import { freshData, serve } from '@/bench/portal'

/** A portal of this worker's own: the built server on a free port with an empty data folder. */
export interface Portal {
  readonly origin: string
  readonly dataDir: string
  stop(): Promise<void>
}

export async function startPortal(): Promise<Portal> {
  const dataDir = freshData()
  const served = await serve(dataDir)
  return { origin: served.origin, dataDir, stop: () => served.stop() }
}

export const test = base.extend<object, { portal: Portal }>({
  portal: [
    // Playwright reads from the first parameter which fixtures this one needs.
    async ({ browserName: _browser }, use) => {
      const portal = await startPortal()
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ portal }, use) => use(portal.origin),
})

export { expect } from '@playwright/test'
