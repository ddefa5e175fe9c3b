import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const WIDTHS = [390, 768, 1280]
const SCHEMES = ['light', 'dark'] as const

/** Opens each page at three widths in both colour schemes: axe finds nothing, and nothing is wider than the screen. */
export async function noFlaws(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const { violations } = await new AxeBuilder({ page }).analyze()
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
        expect([`${path} ${colorScheme} ${width}`, told, wide]).toEqual([`${path} ${colorScheme} ${width}`, [], false])
      }
    }
  }
}
