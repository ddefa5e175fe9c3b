import { migrate } from '@/db/migrate'
import type { GridContent } from '@/db/schema'
import { load } from '@/lib/desk/sections'
import { actionId, freshData, PAIR, plantOffice, saveNumber, say, serve } from './portal'

/** Kills the portal (-9) in the middle of saves, again and again: every acknowledged save must be there, whole. */
const ROUNDS = Number(process.argv[2] ?? 100)
const EDITORS = 4
const YEAR = 2025

const dataDir = freshData()
migrate(dataDir)
const offices = await Promise.all(Array.from({ length: EDITORS }, (_, at) => plantOffice(`kill-${at}`, YEAR)))
const action = actionId('saveFigures')
const acknowledged = offices.map(() => ({ version: 1, number: 0 }))
let saves = 0
let lost = 0
let torn = 0

for (let round = 1; round <= ROUNDS; round++) {
  const portal = await serve(dataDir)
  const dead = new AbortController()
  const editor = async (at: number) => {
    const office = offices[at]
    const known = acknowledged[at]
    if (!office || !known) return
    while (!dead.signal.aborted) {
      const number = known.number + 1
      try {
        const text = await saveNumber(portal.origin, action, office, known.version, number)
        if (text.includes('"stale"')) return
        if (!text.includes('"saved"')) continue
        known.version++
        known.number = number
        saves++
      } catch {
        return
      }
    }
  }
  const editing = Promise.all(offices.map((_, at) => editor(at)))
  await new Promise(done => setTimeout(done, 150 + Math.random() * 400))
  dead.abort()
  await portal.stop('SIGKILL')
  await editing
  for (const [at, office] of offices.entries()) {
    const known = acknowledged[at]
    const loaded = await load(office.clerk.viewer, office.place, 'applications')
    if (!known || !loaded) throw new Error('a report is gone')
    const { figures } = loaded.section as GridContent
    const [first, second] = PAIR.map(address => Number(figures[address] ?? 0))
    if (first !== second) torn++
    if ((first ?? 0) < known.number || loaded.touched.version < known.version) lost++
    known.version = loaded.touched.version
    known.number = first ?? 0
  }
  if (round % 10 === 0 || round === ROUNDS)
    say(`${round} kills, ${saves} acknowledged saves, ${lost} lost, ${torn} half saved`)
}
process.exit(lost + torn > 0 ? 1 : 0)
