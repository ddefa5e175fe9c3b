import { readFileSync } from 'node:fs'
import { migrate } from '@/db/migrate'
import { freshData, percentile, say, serve } from './portal'

/** Cold start to the first answer, and memory when idle. */
const dataDir = freshData()
migrate(dataDir)
const times: number[] = []
let idle = 0
for (let round = 0; round < 5; round++) {
  const portal = await serve(dataDir)
  times.push(portal.ready)
  await (await fetch(`${portal.origin}/`)).text()
  await (await fetch(`${portal.origin}/sign-in`)).text()
  await new Promise(done => setTimeout(done, 3000))
  const memory = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${portal.pid}/status`, 'utf8'))?.[1]
  idle = Math.max(idle, Number(memory) / 1024)
  await portal.stop()
}
say(
  `first answer after ${percentile(times, 0.5).toFixed(0)} ms (median of 5; wanted under 1500), idle ${idle.toFixed(0)} MB (most of 5; wanted under 200)`,
)
process.exit(0)
