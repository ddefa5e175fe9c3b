import { eq } from 'drizzle-orm'
import { cookieName, sealCookie } from '@/app/cookie'
import { person } from '@/db/schema'
import { plantSession } from '@/lib/desk/planting'
import { loadSample } from '@/lib/desk/sample'
import { store } from '@/lib/desk/store'
import { flawsOf } from './flaws'
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
    '/rules',
    '/search?q=公开',
    '/search?q=没有这样的词',
    '/years/2025?sort=received&order=down&kind=department',
    '/years/2025/on-time',
    '/organs/fenglan',
    '/fenglan-jyj/compare',
    '/fenglan-jyj/compare?figure=applications.received',
    '/fenglan-jyj/compare?figure=proactive.normativeDocuments.inForce',
    '/fenglan-jyj/2025/changes',
    '/fenglan-scjg/2025/2/changes',
    '/compare',
    '/compare?year=2025&organs=fenglan-jyj,fenglan-scjg,fenglan-zjj',
    '/data',
    '/checkup',
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
    '/office/import',
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

test.describe.configure({ mode: 'parallel' })

for (const [login, paths] of Object.entries(pages))
  test(`axe finds nothing on the pages of ${login || 'the public'}, at 390, 768 and 1280 pixels, light and dark`, async ({
    page,
    portal,
    context,
  }) => {
    test.setTimeout(60_000 + paths.length * 40_000)
    process.env.DATA_DIR = portal.dataDir
    const [known] = await store().read.select().from(person).where(eq(person.login, 'district-admin'))
    if (!known) await loadSample()
    if (login) {
      const [who] = await store().read.select().from(person).where(eq(person.login, login))
      await context.addCookies([
        { name: cookieName(), value: await sealCookie(await plantSession(who?.id ?? '')), url: portal.origin },
      ])
    }
    const errors: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(`${page.url()}: ${message.text()}`)
    })
    const wrong: string[] = []
    for (const path of paths) wrong.push(...(await flawsOf(page, path)))
    expect(wrong).toEqual([])
    expect(errors).toEqual([])
  })
