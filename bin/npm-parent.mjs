// npm that is killed tells nobody, and a shell may stand between: whoever starts us through npm expects us to end with it.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** Sends this process SIGTERM once the npm that runs it is gone; does nothing where no npm runs it. */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
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
