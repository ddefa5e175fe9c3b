// npm start, npm run demo, npm run dev. The server runs in this very process: nothing is left behind when it ends.
// package.json keeps the young heap small: Node 24 would give it 128 MB at once, more than the whole portal needs.
import { mkdtempSync, rmSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithNpm } from './npm-parent.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const dev = process.argv.includes('--dev')
process.env.NODE_ENV = dev ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

// Node 22 on keeps what it compiled; the second start is a third faster.
module.enableCompileCache?.(join('.build', 'compiled'))

if (process.argv.includes('--demo')) prepareDemo()
endWithNpm()

if (dev) {
  await (await import('./checkup.mjs')).bundleCheckup()
  const { tsImport } = await import('tsx/esm/api')
  await tsImport('../lib/server/main.ts', import.meta.url)
} else {
  await import('../.build/server.mjs')
}

/** The demo keeps its data in a folder that is thrown away at the end. */
function prepareDemo() {
  const folder = mkdtempSync(join(tmpdir(), 'annual-report-demo-'))
  process.env.DATA_DIR = folder
  process.env.DEMO = 'on'
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}
