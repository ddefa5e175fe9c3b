import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Viewer } from '@/lib/access'

/** A data folder for one run; desk functions called in this process work on it too. */
export function freshData(): string {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'))
  process.env.DATA_DIR = dir
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }))
  return dir
}

export interface Served {
  origin: string
  pid: number
  /** Milliseconds from the spawn to the first answer. */
  ready: number
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts the built portal on a free port and waits for its first answer. */
export async function serve(dataDir: string, port?: number): Promise<Served> {
  if (!existsSync('.build/server.mjs')) throw new Error('not built: run npm start once, or node bin/prepare.mjs')
  const at = port ?? (await freePort())
  const origin = `http://localhost:${at}`
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    [
      '--max-semi-space-size=4',
      '--cpu-prof',
      '--cpu-prof-dir=/tmp/front/prof',
      '--cpu-prof-interval',
      '500',
      '.build/server.mjs',
    ],
    {
      env: { ...process.env, NODE_ENV: 'production', PORT: String(at), DATA_DIR: dataDir, ORIGIN: '' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  process.once('exit', () => child.kill('SIGKILL'))
  const gone = new Promise<void>(done => child.once('exit', () => done()))
  await answer(`${origin}/api/health`, child)
  return {
    origin,
    pid: child.pid ?? 0,
    ready: performance.now() - begun,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await gone
    },
  }
}

async function answer(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the portal ended with ${child.exitCode}`)
    const ok = await fetch(address).then(
      got => got.ok,
      () => false,
    )
    if (ok) return
    await new Promise(done => setTimeout(done, 5))
  }
}

function freePort(): Promise<number> {
  return new Promise(done => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => done(port))
    })
  })
}

/** The two cells that a save of the benches changes together. */
export const PAIR = ['applications.received.natural', 'applications.disclosed.natural'] as const

/** An organ with its clerk, approver and report of a year, and the cookies of both. Needs `freshData` and a migrated file. */
export async function plantOffice(code: string, year: number) {
  const { plantOrgan, plantPerson, plantSession } = await import('@/lib/desk/planting')
  const { start } = await import('@/lib/desk/reports')
  const { sealCookie, cookieName } = await import('@/app/cookie')
  const organ = await plantOrgan({ code })
  const staff = async (role: 'clerk' | 'approver') => {
    const person = await plantPerson({
      login: `${code}-${role}`,
      name: `${code}-${role}`,
      roles: [{ role, organId: organ.id }],
    })
    const viewer: Viewer = { ...person, roles: [{ role, organId: organ.id, organPath: organ.path }] }
    return { viewer, cookie: `${cookieName()}=${await sealCookie(await plantSession(person.id))}` }
  }
  const [clerk, approver] = [await staff('clerk'), await staff('approver')]
  await start(clerk.viewer, { organ: code, year })
  return { place: { organ: code, year }, clerk, approver }
}

/** All exported server actions of the build: the name of each by the id under which Next calls it. */
export function actionIds(): Record<string, string> {
  const built = process.env.NEXT_DIST_DIR ?? '.next'
  const manifest = JSON.parse(readFileSync(join(built, 'server', 'server-reference-manifest.json'), 'utf8')) as {
    node: Record<string, { exportedName?: string; workers: Record<string, { exportedName?: string }> }>
  }
  const named = Object.entries(manifest.node).map(([id, one]) => [
    id,
    one.exportedName ?? Object.values(one.workers).find(worker => worker.exportedName)?.exportedName ?? '',
  ])
  return Object.fromEntries(named)
}

/** The id under which Next calls an exported server action. */
export function actionId(name: string): string {
  const found = Object.entries(actionIds()).find(([, exported]) => exported === name)
  if (!found) throw new Error(`no action ${name} in the build`)
  return found[0]
}

/** Saves one number into two cells of section three through the server action, as the form does; gives its answer. */
export async function saveNumber(
  origin: string,
  action: string,
  office: Awaited<ReturnType<typeof plantOffice>>,
  seen: number,
  number: number,
): Promise<string> {
  const request = { seen, changes: Object.fromEntries(PAIR.map(address => [address, String(number)])) }
  const answer = await fetch(`${origin}/office/${office.place.organ}/${office.place.year}/applications`, {
    method: 'POST',
    headers: {
      'next-action': action,
      'content-type': 'text/plain;charset=UTF-8',
      cookie: office.clerk.cookie,
      origin,
    },
    body: JSON.stringify([{ place: office.place, key: 'applications', request }]),
  })
  return answer.text()
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
