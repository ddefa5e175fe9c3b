import { comparedFiles } from '@/lib/compare/topics'
import { editionsOf } from '@/lib/desk/editions'
import { addresses, reports, years } from '@/lib/desk/listing'
import { overdue, upperOrgans } from '@/lib/desk/roster'
import { searchablePage } from '@/lib/desk/searching'
import { bulkFiles } from '@/lib/open/bulk'
import { fileOf, ORGANS_A_PAGE } from './addresses'
import { Folder } from './folder'
import { mirrored } from './page'

/** What the mirror needs of the house: how a public address is drawn, and the files that pages refer to. */
export interface Source {
  readonly build: string
  /** Draws an address with its query; undefined where there is nothing. */
  draw(path: string, query?: string): Promise<{ type: string; body: Buffer } | undefined>
  /** Hands an address over piece by piece, for what is too large to be held at once; false where there is nothing. */
  pour(path: string, take: (chunk: Buffer) => void): Promise<boolean>
  /** Files that never change while the build stands, by address. */
  readonly assets: ReadonlyMap<string, () => Buffer>
  /** The version of a scope: `site` or `organ:<code>`. */
  versionOf(scope: string): string
  /** The kinds in which a report can be downloaded. */
  readonly downloads: readonly string[]
}

export interface Written {
  readonly written: number
  readonly removed: number
}

const SITE = ['/', '/search', '/rules', '/checkup', '/data', '/feed.xml', '/sitemap.xml', '/data/datapackage.json']
const BATCH = 5000

/**
 * Writes the public site into a folder: pages without script, downloads, data and a search that runs in the browser.
 * Only what was published since the last time is drawn again, and only files whose bytes differ are written. An address
 * that cannot be drawn stops no other, so that what was withdrawn goes in any case; it is told of at the end.
 */
export async function writeMirror(root: string, source: Source): Promise<Written> {
  const folder = new Folder(root)
  const fresh = folder.before.build !== source.build
  const scopes: Record<string, string> = { site: source.versionOf('site') }
  const isSame = (scope: string) => !fresh && folder.before.scopes[scope] === scopes[scope]

  for (const [path, read] of source.assets) folder.put(path.slice(1), read(), 'assets')
  if (isSame('site')) folder.keep('site')
  else await writeSite(folder, source)
  for (const [organ, ofOrgan] of await organs()) {
    const scope = `organ:${organ}`
    scopes[scope] = source.versionOf(scope)
    if (isSame(scope)) folder.keep(scope)
    else await writeOrgan(folder, source, organ, ofOrgan)
  }
  const removed = folder.finish(source.build, scopes)
  const { failures } = folder
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} × ${failures[0]}`)
  return { written: folder.written, removed }
}

async function organs(): Promise<Map<string, number[]>> {
  const all = new Map<string, number[]>()
  const count = await reports()
  for (let from = 0; from < count; from += BATCH)
    for (const { organCode, year } of await addresses(from, BATCH))
      all.set(organCode, [...(all.get(organCode) ?? []), year])
  return all
}

async function writeSite(folder: Folder, source: Source): Promise<void> {
  for (const path of SITE) await write(folder, source, 'site', path)
  for (const organ of await upperOrgans()) await write(folder, source, 'site', `/organs/${organ}`)
  const all = await years()
  for (const { year, organs: count } of all) {
    await write(folder, source, 'site', `/years/${year}`)
    for (let page = 2; page <= Math.ceil(count / ORGANS_A_PAGE); page++)
      await write(folder, source, 'site', `/years/${year}`, `page=${page}`, `/years/${year}/page-${page}`)
    await writeOnTime(folder, source, year)
    for (const file of bulkFiles) await pour(folder, source, 'site', `/data/${year}/${file}`)
    await folder.pour(`search/${year}.json`, 'site', take => pourTexts(year, take))
  }
  folder.put('search/years.json', Buffer.from(JSON.stringify(all.map(({ year }) => year))), 'site')
  for (let part = 1; await write(folder, source, 'site', `/sitemap/${part}.xml`); part++);
}

/** Who kept the deadline of a year, in as many pages as it takes. */
async function writeOnTime(folder: Folder, source: Source, year: number): Promise<void> {
  const path = `/years/${year}/on-time`
  await write(folder, source, 'site', path)
  const { total } = await overdue(year, Date.now(), { page: 1, size: 1 })
  for (let page = 2; page <= Math.ceil(total / ORGANS_A_PAGE); page++)
    await write(folder, source, 'site', path, `page=${page}`, `${path}/page-${page}`)
}

/** What a search in the browser looks through: the texts of a year as one list. */
async function pourTexts(year: number, take: (chunk: Buffer) => void): Promise<true> {
  for (let before: number | undefined, mark = '['; ; ) {
    const page: Awaited<ReturnType<typeof searchablePage>> = await searchablePage(year, before)
    for (const { id, ...text } of page) {
      take(Buffer.from(mark + JSON.stringify(text)))
      mark = ','
      before = id
    }
    if (page.length === 0) {
      take(Buffer.from(mark === '[' ? '[]' : ']'))
      return true
    }
  }
}

async function writeOrgan(folder: Folder, source: Source, organ: string, ofOrgan: readonly number[]): Promise<void> {
  const scope = `organ:${organ}`
  await write(folder, source, scope, `/${organ}`)
  await write(folder, source, scope, `/${organ}/feed.xml`)
  await write(folder, source, scope, `/${organ}/compare`)
  for (const file of comparedFiles) await write(folder, source, scope, `/${organ}/compare/${file}`)
  for (const year of ofOrgan) {
    const here = `/${organ}/${year}`
    const editions = (await editionsOf(organ, year)).map(({ number }) => `${here}/${number}`)
    for (const at of [here, ...editions]) {
      await write(folder, source, scope, at)
      await write(folder, source, scope, `${at}/changes`)
      for (const kind of source.downloads) await write(folder, source, scope, `${at}/report.${kind}`)
    }
  }
}

/** Draws one address into its file; false where there is nothing. */
async function write(
  folder: Folder,
  source: Source,
  scope: string,
  path: string,
  query = '',
  as = path,
): Promise<boolean> {
  const drawn = await source.draw(path, query).catch(error => folder.fail(fileOf(as), scope, error))
  if (!drawn) return false
  const html = drawn.type.startsWith('text/html')
  const script = path === '/search' ? '/mirror-search.js' : undefined
  folder.put(fileOf(as), html ? Buffer.from(mirrored(drawn.body.toString(), script)) : drawn.body, scope)
  return true
}

/** Draws a large file piece by piece. */
async function pour(folder: Folder, source: Source, scope: string, path: string): Promise<void> {
  await folder
    .pour(fileOf(path), scope, take => source.pour(path, take))
    .catch(error => folder.fail(fileOf(path), scope, error))
}
