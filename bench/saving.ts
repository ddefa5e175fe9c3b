import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { migrate } from '@/db/migrate'
import { actionId, freshData, PAIR, percentile, plantOffice, saveNumber, say, serve } from './portal'

/**
 * Saving a section through its server action, 16 clients each on its own report, against a bare node:http + SQLite
 * (FULL) server that does one transaction a save; both in this run. Prints both rates and their ratio.
 */
const CLIENTS = 16
const SECONDS = Number(process.argv[2] ?? 8)
const YEAR = 2025

const dataDir = freshData()
migrate(dataDir)
const offices = await Promise.all(Array.from({ length: CLIENTS }, (_, at) => plantOffice(`bench-${at}`, YEAR)))
const portal = await serve(dataDir)
const action = actionId('saveFigures')

const save = async (at: number, seen: number, number: number): Promise<void> => {
  const office = offices[at]
  if (!office) return
  const text = await saveNumber(portal.origin, action, office, seen, number)
  if (!text.includes('"saved"')) throw new Error(text.slice(0, 400))
}

const measure = async (work: (client: number, turn: number) => Promise<void>, from: number) => {
  const times: number[] = []
  let turn = from
  const end = performance.now() + SECONDS * 1000
  const client = async (at: number) => {
    for (let mine = from; performance.now() < end; mine++) {
      const begun = performance.now()
      await work(at, mine)
      times.push(performance.now() - begun)
      turn = Math.max(turn, mine)
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: CLIENTS }, (_, at) => client(at)))
  return {
    rate: times.length / ((performance.now() - begun) / 1000),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    turn,
  }
}

const versions = new Array<number>(CLIENTS).fill(1)
const saveNext = async (at: number, turn: number) => {
  await save(at, versions[at] ?? 1, turn)
  versions[at] = (versions[at] ?? 1) + 1
}
for (let warm = 1; warm <= 30; warm++) await Promise.all(offices.map((_, at) => saveNext(at, warm)))
const ours = await measure(saveNext, 31)
await portal.stop()

const bare = spawn(process.execPath, ['--import', 'tsx', 'bench/bare-server.ts', `${dataDir}/bare.sqlite`, '4999'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await once(bare.stdout, 'data')
const body = JSON.stringify({
  seen: 1,
  changes: Object.fromEntries(PAIR.map(address => [address, '1'])),
})
const theirs = await measure(async at => {
  await (await fetch(`http://localhost:4999/${at + 1}`, { method: 'POST', body })).text()
}, 1)
bare.kill()

say('| server | saves/s | p50 ms | p95 ms |\n|---|---|---|---|')
say(`| portal, server action | ${ours.rate.toFixed(0)} | ${ours.p50.toFixed(1)} | ${ours.p95.toFixed(1)} |`)
say(
  `| bare node:http + SQLite (FULL) | ${theirs.rate.toFixed(0)} | ${theirs.p50.toFixed(1)} | ${theirs.p95.toFixed(1)} |`,
)
say(
  `ratio ${(ours.rate / theirs.rate).toFixed(2)} (wanted at least 0.15), p95 ${ours.p95.toFixed(1)} ms (wanted under 40)`,
)
process.exit(0)
