import { expect, type Locator, type Page } from '@playwright/test'

/** Someone who has a keyboard and nothing else: every way is gone by Tab, every deed done by a key. */
export interface Keys {
  press(...keys: string[]): Promise<void>
  /** Text in letters that an input method gives. */
  write(text: string): Promise<void>
  /** Goes on by Tab until the control is reached; each stop on the way must be in sight and drawn as focused. */
  to(control: Locator, way?: 'Tab' | 'Shift+Tab'): Promise<void>
  /** Goes to a control and presses Enter on it. */
  enter(control: Locator): Promise<void>
}

const MOST_STOPS = 90

export function keysOf(page: Page): Keys {
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const to: Keys['to'] = async (control, way = 'Tab') => {
    await expect(control.first()).toBeVisible()
    const stops: string[] = []
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await control.first().evaluate(one => one === document.activeElement)) return
      await page.keyboard.press(way)
      const at = await stopAt(page)
      if (at.flaw) throw new Error(`${at.flaw}: ${at.name}, after ${stops.slice(-4).join(' → ')} on ${page.url()}`)
      stops.push(at.name)
    }
    throw new Error(`not reached by ${way} on ${page.url()}: ${stops.join(' → ')}`)
  }
  return {
    press,
    to,
    write: text => page.keyboard.insertText(text),
    enter: async control => {
      await to(control)
      await page.keyboard.press('Enter')
    },
  }
}

/** The focus is somewhere: a deed that takes the focus away leaves the keyboard at the top of the page. */
export async function notLost(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
}

/** What has the focus, and what is wrong with how it shows it. */
function stopAt(page: Page): Promise<{ name: string; flaw?: string }> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return { name: '(the page)' }
    const name = `${at.tagName.toLowerCase()} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 24)}”`
    const box = at.getBoundingClientRect()
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    if (right - left < 1 || bottom - top < 1) return { name, flaw: 'the focus is out of sight' }
    const points = [0.5, 0.1, 0.9].flatMap(x => [0.5, 0.2, 0.8].map(y => [x, y] as const))
    const isSeen = points.some(([x, y]) => {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)
      return hit !== null && (at.contains(hit) || hit.contains(at))
    })
    if (!isSeen) return { name, flaw: 'something lies over the focus' }
    // The parts of a date field draw the focus themselves, out of reach.
    if (at.matches('input[type=date]')) return { name }
    const drawn = [at, ...(at.closest('label, section, td') ? [at.closest('label, section, td')] : [])].some(
      one => one && (getComputedStyle(one).outlineStyle !== 'none' || getComputedStyle(one).boxShadow !== 'none'),
    )
    return drawn ? { name } : { name, flaw: 'the focus is not drawn' }
  })
}
