// npm test: prepares, runs the unit and the browser tests, and ends with one plain line: N passed, N failed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endWithNpm } from './npm-parent.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

endWithNpm()

const RUNS = [
  {
    name: 'vitest',
    words: folder => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${join(folder, 'vitest.json')}`,
    ],
    count: countVitest,
  },
  {
    name: 'playwright',
    words: () => [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'e2e/playwright.config.ts',
      '--reporter=list,json',
    ],
    count: countPlaywright,
  },
]

const folder = mkdtempSync(join(tmpdir(), 'portal-test-'))
let passed = 0
let failed = 0
if ((await run(['bin/prepare.mjs'])) === 0) for (const one of RUNS) await sumUp(one)
else failed++
rmSync(folder, { recursive: true, force: true })
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0

/** A runner that crashed or ran nothing counts as one failure more than what it reported. */
async function sumUp({ name, words, count }) {
  const code = await run(words(folder))
  const told = read(join(folder, `${name}.json`), count)
  passed += told.passed
  failed += told.failed
  if (told.passed + told.failed > 0 && (code === 0 || told.failed > 0)) return
  process.stdout.write(`${name}: exit code ${code}, ${told.passed} passed, ${told.failed} failed\n`)
  failed++
}

function read(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0 }
  }
}

function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const unread = testResults.filter(
    file => file.status === 'failed' && file.assertionResults.every(one => one.status !== 'failed'),
  )
  return { passed: numPassedTests, failed: numFailedTests + unread.length }
}

function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}

function run(words) {
  const env = { ...process.env, NODE_ENV: 'test', PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, 'playwright.json') }
  const child = spawn(process.execPath, words, { stdio: 'inherit', env })
  const pass = signal => {
    child.kill(signal)
    process.exit(1)
  }
  process.on('SIGTERM', pass)
  return new Promise(resolve => {
    child.on('error', () => resolve(1))
    child.on('exit', code => {
      process.off('SIGTERM', pass)
      resolve(code ?? 1)
    })
  })
}
