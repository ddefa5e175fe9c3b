import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { cookieName, sealCookie } from '@/app/cookie'
import { person } from '@/db/schema'
import { plantSession } from '@/lib/desk/planting'
import { loadSample } from '@/lib/desk/sample'
import { store } from '@/lib/desk/store'
import { expect, test } from './office'

/** The pages, by who looks at them; the sample is there. */
const pages: Record<string, string[]> = {
  '': [
    '/',
    '/fenglan-jyj',
    '/fenglan-jyj/2025',
    '/fenglan/2020',
    '/fenglan-scjg/2025',
    '/fenglan-scjg/2025/1',
    '/fenglan-tongyin/2026',
    '/no-such-organ',
    '/sign-in',
  ],
  'wjj-clerk': [
    '/office',
    '/office/fenglan-wjj/2026',
    '/office/fenglan-wjj/2026/preface',
    '/office/fenglan-wjj/2026/overview',
    '/office/fenglan-wjj/2026/proactive',
    '/office/fenglan-wjj/2026/applications',
    '/office/fenglan-wjj/2026/litigation',
    '/office/fenglan-wjj/2026/other',
    '/office/fenglan-wjj/2026/history',
    '/office/account',
  ],
  'scjg-clerk': [
    '/office/fenglan-scjg/2026',
    '/office/fenglan-scjg/2026/applications',
    '/office/fenglan-scjg/2020/proactive',
  ],
  'jyj-approver': [
    '/office',
    '/office/fenglan-jyj/2026',
    '/office/fenglan-jyj/2026/review',
    '/office/fenglan-jyj/2025/review',
  ],
  'district-admin': [
    '/office',
    '/office/organs',
    '/office/organs/fenglan-jyj',
    '/office/organs/fenglan/add',
    '/office/people',
    '/office/people/invite',
    '/office/history',
  ],
}
const widths = [390, 768, 1280]
const schemes = ['light', 'dark'] as const

test.describe.configure({ mode: 'parallel' })

for (const [login, paths] of Object.entries(pages))
  test(`axe finds nothing on the pages of ${login || 'the public'}, at 390, 768 and 1280 pixels, light and dark`, async ({
    page,
    portal,
    context,
  }) => {
    test.setTimeout(300_000)
    process.env.DATA_DIR = portal.dataDir
    const [known] = await store().read.select().from(person).where(eq(person.login, 'district-admin'))
    if (!known) await loadSample()
    if (login) {
      const [who] = await store().read.select().from(person).where(eq(person.login, login))
      await context.addCookies([
        { name: cookieName(), value: await sealCookie(await plantSession(who?.id ?? '')), url: portal.origin },
      ])
    }
    const wrong: string[] = []
    const errors: string[] = []
    page.on(
      'console',
      message =>
        message.type() === 'error' &&
        !message.text().includes('404') &&
        errors.push(`${page.url()}: ${message.text()}`),
    )
    for (const path of paths) {
      await page.goto(path)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 })
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${path} scrolls sideways at ${width}`,
        ).toBeLessThanOrEqual(0)
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          wrong.push(...(await axe(page)).map(say => `${path} at ${width} in ${colorScheme}: ${say}`))
        }
      }
    }
    expect(wrong).toEqual([])
    expect(errors).toEqual([])
  })

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html.slice(0, 160)).join(' | ')}`)
}
