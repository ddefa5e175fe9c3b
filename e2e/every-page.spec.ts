import { takeIn } from '@/lib/desk/imports'
import { flawsOf } from './flaws'
import { loadedSample } from './loaded-sample'
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
    const { cookieOf } = await loadedSample(portal)
    if (login) await context.addCookies([await cookieOf(login)])
    const errors: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(`${page.url()}: ${message.text()}`)
    })
    const wrong: string[] = []
    for (const path of paths) wrong.push(...(await flawsOf(page, path)))
    expect(wrong).toEqual([])
    expect(errors).toEqual([])
  })

/** A report whose table fell apart into lines, one of them with a figure that nobody can be sure of. */
const BROUGHT = `澄湖县审计局2024年政府信息公开工作年度报告
一、总体情况
全年公开信息30条，其中网站20条、公示栏12条。
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
（一）予以公开 4 0 0 0 0 0 4
（七）总计 4 0 0 0 0 0 5
四、结转下年度继续办理 约1 0 0 0 0 0 0
五、存在的主要问题及改进情况
有的栏目更新不够及时，下一步逐月检查。
六、其他需要报告的事项
无。`

test('axe finds nothing on the pages of what somebody brought: a report, and a file that is none', async ({
  page,
  context,
  town,
  signIn,
}) => {
  test.setTimeout(120_000)
  const clerk = await town.staff('axe-brings', 'clerk', await town.organ('axe-brings'))
  await signIn(context, clerk)
  const paths: string[] = []
  for (const [name, text] of [
    ['年报.txt', BROUGHT],
    ['通知.txt', '下周一开会。'],
  ] as const) {
    const row = await takeIn(clerk.viewer, { name, bytes: new TextEncoder().encode(text) })
    paths.push(`/office/import/${row?.id}`)
  }
  const wrong: string[] = []
  for (const path of paths) wrong.push(...(await flawsOf(page, path)))
  expect(wrong).toEqual([])
})
