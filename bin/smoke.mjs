// The short run on other versions of Node: unit tests, then the main job in a browser. `node bin/smoke.mjs 22 24`
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const versions = process.argv.slice(2)
let failed = 0

for (const version of versions.length > 0 ? versions : ['22', '24']) {
  const folder = mkdtempSync(join(tmpdir(), `node-${version}-`))
  const node = fetchNode(version, folder)
  say(`Node ${execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()}`)
  for (const words of [
    ['node_modules/vitest/vitest.mjs', 'run'],
    ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts', '--grep', '@smoke'],
  ])
    if (
      spawnSync(node, words, {
        stdio: 'inherit',
        env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
      }).status !== 0
    )
      failed++
  rmSync(folder, { recursive: true, force: true })
}
process.exit(failed > 0 ? 1 : 0)

/** The binary that npm carries; nothing is installed. */
function fetchNode(version, folder) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const archive = readdirSync(folder).find(file => file.endsWith('.tgz'))
  mkdirSync(join(folder, 'bin'), { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder, '--strip-components=1'])
  return join(folder, 'bin', 'node')
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
