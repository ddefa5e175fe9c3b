import type { Server } from 'node:http'
import { words } from '@/lib/words'

const PATIENCE = 5000

/** On SIGTERM or SIGINT: takes no more visitors, lets those inside finish for up to five seconds, closes, exits 0. */
export function stopOnSignal(server: Server, close: () => Promise<void>): void {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    process.stdout.write(`${words().front.stopping}\n`)
    await emptied(server)
    await close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** Resolves when nobody is inside any more. Connections that fall idle meanwhile are closed at once. */
export async function emptied(server: Server, patience = PATIENCE): Promise<void> {
  const idle = setInterval(() => server.closeIdleConnections(), 20)
  const late = setTimeout(() => server.closeAllConnections(), patience)
  await new Promise(resolve => server.close(resolve))
  clearInterval(idle)
  clearTimeout(late)
}
