import { expect, test } from './portal'

test('a reader without script opens the first page, and no policy is broken', { tag: '@smoke' }, async ({
  browser,
  portal,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled, baseURL: portal.origin })
    const complaints: string[] = []
    page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
    const answer = await page.goto('/')
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('script:not([src])')).toHaveCount(0)
    expect(complaints).toEqual([])
    await page.close()
  }
})

test('a page that is not there is told in words, without script too, inside the office and outside', async ({
  browser,
  portal,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: portal.origin })
  for (const path of ['/no-such-organ', '/no-such-organ/2023', '/office/no-such-page/at/all']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await page.close()
})
