import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '@/db/migrate'
import { fill } from './filling'
import { say } from './portal'

/** Fills a folder with published reports, unless it is full already: `npx tsx bench/fill.ts FOLDER REPORTS ORGANS`. */
const [folder = '', reports = '1000', organs = '500'] = process.argv.slice(2)
const done = join(folder, `${reports}-of-${organs}`)
if (!existsSync(done)) {
  mkdirSync(folder, { recursive: true })
  process.env.DATA_DIR = folder
  migrate(folder)
  const begun = performance.now()
  await fill(Number(reports), Number(organs))
  writeFileSync(done, '')
  say(`${reports} reports of ${organs} organs written in ${((performance.now() - begun) / 1000).toFixed(0)} s`)
}
process.exit(0)
