import { readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { expect, it } from 'vitest'

/** Every file of ours that reading may load, now or when a file of some kind comes, and the packages it asks for. */
function graphOf(start: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    const text = readFileSync(file, 'utf8')
    const imports = text.matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'/gm)
    for (const [, from, lazy] of imports) {
      const name = from ?? lazy ?? ''
      if (name.startsWith('@/')) visit(resolve(name.slice(2)))
      else if (name.startsWith('.')) visit(resolve(normalize(join(file, '..', name))))
      else packages.add(name)
    }
  }
  const resolve = (path: string) => {
    for (const end of ['.ts', '/index.ts', '.tsx'])
      try {
        readFileSync(path + end)
        return path + end
      } catch {}
    throw new Error(`no file ${path}`)
  }
  visit(start)
  return { files, packages }
}

it('reads in a browser as well: nothing that it loads needs Node', () => {
  const { files, packages } = graphOf('lib/files/read.ts')
  expect(files.size).toBeGreaterThan(40)
  expect([...packages].filter(name => name.startsWith('node:'))).toEqual([])
  expect([...packages].sort()).toEqual([
    'fflate',
    'parse5',
    'pdfjs-dist/legacy/build/pdf.mjs',
    'pdfjs-dist/legacy/build/pdf.worker.mjs',
    'zod/mini',
  ])
})
