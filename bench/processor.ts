import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of processor time, by all threads, that a process and its children had until now. Linux only. */
export function processorTime(pid: number): number {
  const running = readdirSync('/proc').flatMap(name => (/^\d+$/.test(name) ? [statusOf(name)] : []))
  return running.reduce((sum, one) => (one.pid === pid || one.parent === pid ? sum + one.time : sum), 0)
}

/** The kernel counts time in hundredths of a second. */
function statusOf(pid: string): { pid: number; parent: number; time: number } {
  try {
    const [, parent, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return { pid: Number(pid), parent: Number(parent), time: (Number(fields[9]) + Number(fields[10])) * 10 }
  } catch {
    return { pid: 0, parent: 0, time: 0 }
  }
}
