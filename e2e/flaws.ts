import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WIDTHS = [390, 768, 1280]
const SCHEMES = ['light', 'dark'] as const

/** What axe finds on a page, and where it is wider than the screen, at three widths in both colour schemes. */
export async function flawsOf(page: Page, path: string): Promise<string[]> {
  const told: string[] = []
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(path)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await painted(page)
      const at = `${path} ${colorScheme} ${width}`
      const { violations } = await new AxeBuilder({ page }).analyze()
      for (const { id, nodes } of violations)
        told.push(`${at}: ${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        told.push(`${at}: scrolls sideways`)
    }
  }
  return told
}

export async function noFlaws(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) expect(await flawsOf(page, path)).toEqual([])
}

/** Waits until the new colours and measures have been painted: axe reads what is on the screen. */
function painted(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}
