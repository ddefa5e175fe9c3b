import type { Page } from '@playwright/test'

/** Presses a button that may ask once more before its deed is done. */
export async function press(page: Page, deed: string): Promise<void> {
  await page.getByRole('button', { name: deed, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  if (await dialog.isVisible()) await dialog.getByRole('button', { name: deed, exact: true }).click()
}

/** Takes a decision that is opened first, and may need a note. */
export async function decide(page: Page, deed: string, note?: string): Promise<void> {
  const form = page.getByRole('form', { name: deed, exact: true }).first()
  if ((await form.locator('details[open]').count()) === 0) await form.getByText(deed, { exact: true }).first().click()
  if (note !== undefined) await form.getByRole('textbox').fill(note)
  await form.getByRole('button', { name: `确认${deed}` }).click()
}
