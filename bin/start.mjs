// npm start, npm run demo, npm run dev. The server runs in this very process: nothing is left behind when it ends.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const dev = process.argv.includes('--dev')
process.env.NODE_ENV = dev ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'

// Node 22 on keeps what it compiled; the second start is a third faster.
module.enableCompileCache?.(join('.build', 'compiled'))

if (process.argv.includes('--demo')) prepareDemo()
if (process.env.npm_lifecycle_event) endWithNpm()

if (dev) {
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

/** npm that is killed tells nobody, and a shell may stand between; whoever starts us through npm expects us to end too. */
function endWithNpm() {
  const shell = process.ppid
  const npm = parentOfShell(shell)
  const watch = setInterval(() => {
    if (process.ppid === shell && (npm === undefined || isAlive(npm))) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 500)
  watch.unref()
}

function parentOfShell(pid) {
  const [name, parent] = existsSync(`/proc/${pid}/stat`) ? fromProc(pid) : fromPs(pid)
  return /^-?(ba|da|a|z|k)?sh$/.test(name) ? Number(parent) : undefined
}

function fromProc(pid) {
  const [, name, , parent] = /^\d+ \((.*)\) (\S) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
  return [name ?? '', parent]
}

function fromPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' })
  const [parent, command = ''] = stdout?.trim().split(/\s+/) ?? []
  return [basename(command), parent]
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
