import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileOf, linkOf } from './addresses'
import { Folder } from './folder'
import { mirrored } from './page'

test('an address lies in a file that any web server finds', () => {
  expect(fileOf('/')).toBe('index.html')
  expect(fileOf('/jyj/2024')).toBe('jyj/2024/index.html')
  expect(fileOf('/jyj/2024/report.docx')).toBe('jyj/2024/report.docx')
})

test('links lead to files; what needs the portal leads nowhere', () => {
  expect(linkOf('/jyj/2024')).toBe('/jyj/2024/')
  expect(linkOf('/jyj/2024#applications')).toBe('/jyj/2024/#applications')
  expect(linkOf('/years/2024/on-time?page=2')).toBe('/years/2024/on-time/page-2/')
  expect(linkOf('/years/2024?page=3')).toBe('/years/2024/page-3/')
  expect(linkOf('/years/2024?sort=received')).toBeUndefined()
  expect(linkOf('/jyj/compare')).toBe('/jyj/compare/')
  expect(linkOf('/jyj/compare?figure=applications.received.natural')).toBe('/data/#applications.received.natural')
  expect(linkOf('/compare?year=2024')).toBeUndefined()
  expect(linkOf('/sign-in')).toBeUndefined()
  expect(linkOf('/api/v1/reports')).toBeUndefined()
  expect(linkOf('/jyj/reports.zip')).toBeUndefined()
  expect(linkOf('/years/2024/reports.zip?part=2')).toBeUndefined()
  expect(linkOf('/jyj/2024/report.json')).toBe('/jyj/2024/report.json')
  expect(linkOf('#top')).toBe('#top')
  expect(linkOf('https://example.gov.cn/a?b')).toBe('https://example.gov.cn/a?b')
})

test('a page keeps its text and loses what only the portal can answer', () => {
  const page = mirrored(
    '<!doctype html><html><head><title>年报</title><link rel="stylesheet" href="/_next/static/a.css"></head><body>' +
      '<form method="post" action="/view"><button>大字</button></form><div data-live="x">筛选</div>' +
      '<a href="/jyj/2024">教育局</a><a href="/years/2024?sort=received">排序</a></body></html>',
    '/mirror-search.js',
  )
  expect(page).toContain('<a href="/jyj/2024/">教育局</a><a>排序</a>')
  expect(page).toContain('href="/_next/static/a.css"')
  expect(page).toContain('<script src="/mirror-search.js" type="module"></script></head>')
  expect(page).not.toMatch(/大字|筛选/)
})

test('only what changed is written, what is gone is taken away, and the manifest tells each file', () => {
  const root = mkdtempSync(join(tmpdir(), 'mirror-'))
  const run = (files: Record<string, string>, keep: string[] = []) => {
    const folder = new Folder(root)
    for (const [path, text] of Object.entries(files)) folder.put(path, Buffer.from(text), 'site')
    for (const scope of keep) folder.keep(scope)
    const removed = folder.finish('1', { site: '1' })
    return [folder.written, removed]
  }
  expect(run({ 'index.html': 'a', 'jyj/index.html': 'b' })).toEqual([2, 0])
  expect(run({ 'index.html': 'a', 'jyj/index.html': 'c' })).toEqual([1, 0])
  expect(run({ 'index.html': 'a' })).toEqual([0, 1])
  expect(run({}, ['site'])).toEqual([0, 0])
  expect(readFileSync(join(root, 'index.html'), 'utf8')).toBe('a')
  expect(Object.keys(JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')).files)).toEqual(['index.html'])
  expect(readdirSync(root, { recursive: true }).some(name => String(name).endsWith('.new'))).toBe(false)
  expect(() => new Folder(root).put('../out.html', Buffer.from(''), 'site')).toThrow()
  rmSync(root, { recursive: true })
})

test('a large file comes piece by piece; one that breaks off leaves what was there', async () => {
  const root = mkdtempSync(join(tmpdir(), 'mirror-'))
  const run = async (...pieces: string[]) => {
    const folder = new Folder(root)
    const write = async (take: (chunk: Buffer) => void) => {
      for (const piece of pieces) {
        if (piece === 'broken') throw new Error(piece)
        take(Buffer.from(piece))
      }
      return pieces.length > 0
    }
    const there = await folder
      .pour('data/all.csv', 'site', write)
      .catch(error => folder.fail('data/all.csv', 'site', error))
    folder.finish('1', { site: '1' })
    return [there, folder.written]
  }
  const read = () => readFileSync(join(root, 'data/all.csv'), 'utf8')
  expect(await run('甲,', '乙')).toEqual([true, 1])
  expect(await run('甲', ',乙')).toEqual([true, 0])
  expect(read()).toBe('甲,乙')
  expect(await run('丙', 'broken')).toEqual([undefined, 0])
  expect(read()).toBe('甲,乙')
  expect(await run()).toEqual([false, 0])
  expect(readdirSync(join(root, 'data'))).toEqual([])
  rmSync(root, { recursive: true })
})
