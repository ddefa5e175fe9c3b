import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** What every program of the machine opens while it starts. */
const STARTING =
  /^\/(?:lib|lib64|usr\/lib|usr\/lib64|proc|sys)\/|^\/etc\/(?:ld\.so\.\w+|ssl\/openssl\.cnf|localtime)$|^\/dev\/(?:null|urandom|pts\/\d+)$|^\/usr\/share\/zoneinfo\//

export interface Opened {
  /** Paths outside the program's and the data's folder. */
  readonly outside: readonly string[]
  /** Paths outside the data's folder that were opened for writing. */
  readonly written: readonly string[]
  /** Addresses that were called. */
  readonly called: readonly string[]
  readonly all: number
}

/** Watches every file that a process and its children open, until `stop`; undefined where strace is not at hand. */
export async function watchOpened(
  pid: number,
  dataDir: string,
  log: string,
): Promise<{ stop(): Promise<Opened> } | undefined> {
  if (spawnSync('strace', ['-V']).status !== 0) return undefined
  const calls = 'trace=open,openat,openat2,creat,connect'
  const strace = spawn('strace', ['-f', '-qq', '-s', '400', '-e', calls, '-o', log, '-p', String(pid)])
  const gone = new Promise(done => strace.once('exit', done))
  await setTimeout(1000)
  return {
    stop: async () => {
      strace.kill('SIGINT')
      await gone
      return opened(readFileSync(log, 'utf8').split('\n'), dataDir)
    },
  }
}

function opened(lines: readonly string[], dataDir: string): Opened {
  const files = lines.flatMap(line => {
    const [, path, rest = ''] = /\bopen(?:at|at2)?\([^"]*"([^"]*)"(.*)/.exec(line) ?? []
    return path === undefined ? [] : [{ path: resolve(path), writes: /O_WRONLY|O_RDWR|O_CREAT/.test(rest) }]
  })
  const isIn = (path: string, folder: string) => path === folder || path.startsWith(join(folder, '/'))
  const paths = (wanted: typeof files) => [...new Set(wanted.map(({ path }) => path))]
  return {
    outside: paths(
      files.filter(({ path }) => !isIn(path, process.cwd()) && !isIn(path, dataDir) && !STARTING.test(path)),
    ),
    written: paths(files.filter(({ path, writes }) => writes && !isIn(path, dataDir) && !path.startsWith('/dev/'))),
    called: [...new Set(lines.filter(line => /connect\(.*AF_INET/.test(line)))],
    all: files.length,
  }
}
