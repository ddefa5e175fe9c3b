import type { Page } from '@playwright/test'
import { start } from '@/lib/desk/reports'
import { formatOfYear } from '@/lib/formats'
import { cellMap, cellsOf } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { heard, outlineFlaws } from './accessibility-tree'
import { fillIn } from './filling'
import { loadedSample } from './loaded-sample'
import { awake, expect, type Town, test } from './office'

const YEAR = 2025
const form = formatOfYear(YEAR) as Format
const plain = (text: string) => text.replace(/\s/g, '')

const office = async (town: Town, code: string) => {
  const organ = await town.organ(code)
  const clerk = await town.staff(`${code}-clerk`, 'clerk', organ)
  await start(clerk.viewer, { organ: code, year: YEAR })
  await fillIn(clerk.viewer, { organ: code, year: YEAR })
  return clerk
}

test('each figure of the public table is told with the names of its row and its column, the outer before the inner', async ({
  page,
  portal,
}) => {
  test.setTimeout(120_000)
  await loadedSample(portal)
  await page.goto('/fenglan-jyj/2025')
  const { spoken, elements } = await heard(page)
  const byNumber = new Map(spoken.map(one => [one.of, one]))
  const byId = new Map(elements.flatMap(one => (one.attributes.id ? [[one.attributes.id, one] as const] : [])))
  const cells = cellMap(form)
  const figures = elements.filter(({ tag, attributes }) => tag === 'td' && attributes.headers && attributes.id)
  expect(figures).toHaveLength(cellsOf(form).length)
  for (const { number, attributes } of figures) {
    const cell = cells.get(attributes.id ?? '')
    const heads = (attributes.headers ?? '').split(' ').map(id => byNumber.get(byId.get(id)?.number ?? 0))
    expect([attributes.id, byNumber.get(number)?.role]).toEqual([attributes.id, 'cell'])
    expect([attributes.id, ...heads.map(head => head?.role.replace(/header$/, ''))]).toEqual([
      attributes.id,
      ...heads.map(head => (head?.role === 'rowheader' ? 'row' : 'column')),
    ])
    const told = heads.map(head => plain(head?.name ?? ''))
    expect([attributes.id, told.every(Boolean)]).toEqual([attributes.id, true])
    // A table of one row has no names of rows.
    const labels = [cell?.rowLabels.at(-1), cell?.columnLabels.at(-1)].map(label => plain(label ?? '')).filter(Boolean)
    const at = labels.map(label => told.findIndex(head => head.startsWith(label)))
    expect([attributes.id, told, at]).toEqual([attributes.id, told, at.toSorted((a, b) => a - b)])
    expect([attributes.id, told, Math.min(...at) >= 0]).toEqual([attributes.id, told, true])
  }
})

test('each cell of the form says its row and its column, and totals follow the typing in silence', async ({
  page,
  context,
  town,
  signIn,
}) => {
  test.setTimeout(120_000)
  await signIn(context, await office(town, 'spoken-form'))
  await page.goto(`/office/spoken-form/${YEAR}/applications`)
  await awake(page.locator('input[data-address]').first())
  const { spoken, elements } = await heard(page)
  const byNumber = new Map(spoken.map(one => [one.of, one]))
  const cells = cellMap(form)
  const controls = elements.filter(({ attributes }) => attributes['data-address'])
  expect(controls).toHaveLength(cellsOf(form).filter(({ section }) => section === 'applications').length)
  for (const { number, attributes } of controls) {
    const cell = cells.get(attributes['data-address'] ?? '')
    const said = byNumber.get(number)
    expect([said?.name, said?.role]).toEqual([cell?.name, cell?.sums ? 'status' : 'textbox'])
    expect(said?.within.slice(0, 6)).toEqual(expect.arrayContaining(['row', 'table']))
    if (cell?.sums) expect([cell.address, said?.properties.live ?? 'off']).toEqual([cell.address, 'off'])
  }
  const heads = spoken.filter(({ role }) => role === 'columnheader' || role === 'rowheader')
  expect(heads.every(({ name }) => name)).toBe(true)
  expect(heads.filter(({ role }) => role === 'rowheader').length).toBeGreaterThan(25)

  await listen(page)
  await page.locator('input[data-address="applications.received.natural"]').focus()
  for (const figure of ['12', '0', '31', '4', '0', '2']) {
    await page.keyboard.type(figure)
    await page.keyboard.press('Tab')
  }
  await expect(page.getByText(/^已保存 \d/)).toBeVisible({ timeout: 20_000 })
  const said = await saidSince(page)
  expect(said.length, said.join('\n')).toBeLessThanOrEqual(6)
})

test('a sentence that is being written is not talked over', async ({ page, context, town, signIn }) => {
  test.setTimeout(120_000)
  await signIn(context, await office(town, 'spoken-prose'))
  await page.goto(`/office/spoken-prose/${YEAR}/overview`)
  const pad = page.getByRole('textbox', { name: /的文字$/ })
  await expect(pad).toBeVisible()
  await listen(page)
  await pad.focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  for (const letter of '全年公开信息三百条，群众满意。') await page.keyboard.insertText(letter)
  await expect(page.getByText(/^已保存 \d/)).toBeVisible({ timeout: 20_000 })
  const said = await saidSince(page)
  expect(said.length, said.join('\n')).toBeLessThanOrEqual(3)
})

const places: Record<string, readonly string[]> = {
  '': ['/', '/fenglan-jyj', '/fenglan-jyj/2025', '/years/2025', '/search?q=公开', '/rules', '/checkup', '/sign-in'],
  'wjj-clerk': [
    '/office',
    '/office/fenglan-wjj/2026',
    '/office/fenglan-wjj/2026/applications',
    '/office/fenglan-wjj/2026/overview',
    '/office/fenglan-wjj/2026/other',
    '/office/fenglan-wjj/2026/history',
    '/office/import',
    '/office/account',
  ],
  'jyj-approver': ['/office/fenglan-jyj/2026', '/office/fenglan-jyj/2026/review', '/office/fenglan-jyj/2025/review'],
  'district-admin': ['/office/organs', '/office/people', '/office/people/invite', '/office/history'],
}

for (const [login, paths] of Object.entries(places))
  test(`headings form an outline and landmarks have names on the pages of ${login || 'the public'}`, async ({
    page,
    portal,
    context,
  }) => {
    test.setTimeout(60_000 + paths.length * 15_000)
    const { cookieOf } = await loadedSample(portal)
    if (login) await context.addCookies([await cookieOf(login)])
    const flaws: string[] = []
    for (const path of paths) {
      await page.goto(path)
      const { spoken } = await heard(page)
      expect(spoken.some(({ role }) => role === 'main')).toBe(true)
      flaws.push(...outlineFlaws(spoken).map(flaw => `${path}: ${flaw}`))
    }
    expect(flaws).toEqual([])
  })

/** Notes from now on each thing that a screen reader would say by itself. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    const isLive = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest('[role=status],[role=alert],[aria-live],output')
    new MutationObserver(changes => {
      const regions = new Set(changes.map(({ target }) => isLive(target)))
      for (const region of regions)
        if (region && region.getAttribute('aria-live') !== 'off' && region.textContent?.trim())
          said.push(region.textContent.trim())
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

const saidSince = (page: Page) => page.evaluate(() => (window as Window & { said?: string[] }).said ?? [])
