import { beforeAll, expect, test } from 'vitest'
import { freshHouse } from '@/lib/desk/test-house'
import { stylesheetsOf } from '../draw'
import { notFoundPage, publicPage } from '../public-paths'
import { pageDrawing } from './page-drawing'

beforeAll(freshHouse)

const home = publicPage('/', '', undefined)

test('a failure to learn the stylesheets is over with the page that met it', async () => {
  let asked = 0
  const draw = pageDrawing(async () => {
    if (++asked === 1) throw new Error('not yet')
    return ['/a.css']
  })
  if (!home) throw new Error('no first page')
  await expect(draw(home)).rejects.toThrow('not yet')
  expect(await draw(home)).toContain('<link rel="stylesheet" href="/a.css"')
  await draw(home)
  expect(asked).toBe(2)
})

test('a page without stylesheets is no answer to the question for them', async () => {
  const asking = stylesheetsOf(notFoundPage({ view: '' }), 'localhost', false, async (_, response) => {
    response.statusCode = 500
    response.end('sorry')
  })
  await expect(asking).rejects.toThrow('stylesheet')
})
