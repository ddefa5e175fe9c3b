import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { pageAt } from './pages'

const FOLDER = 'app/(public)'
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(file => /(^|\/)page\.tsx$/.test(file))
const EXAMPLES: Record<string, string> = { organ: 'jyj', year: '2024', edition: '2' }
/** They stand as they are built: Next draws them once. */
const LASTING = ['/checkup', '/data', '/rules']

const pathOf = (file: string) =>
  `/${dirname(file).replace(/^\.$/, '')}`.replace(/\[(\w+)\]/g, (_, name) => EXAMPLES[name] ?? name)

test('every page of the public that follows what is published is drawn here, from its own file', async () => {
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const path = pathOf(file)
    const { default: page } = await import(/* @vite-ignore */ `@/${FOLDER}/${file}`)
    expect([path, pageAt(path)?.page.default]).toEqual([path, LASTING.includes(path) ? undefined : page])
  }
})

test('a page gets the parts of its address', () => {
  expect(pageAt('/jyj/2024/2')?.params).toEqual({ organ: 'jyj', year: '2024', edition: '2' })
  expect(pageAt('/jyj/2024/report.docx')).toBeUndefined()
  expect(pageAt('/a/b/c/d/e')).toBeUndefined()
})
