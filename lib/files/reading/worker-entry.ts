import { join, sep } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { readReport } from '../read'

// Parsers have no business on the network.
for (const door of ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource']) Reflect.deleteProperty(globalThis, door)

const { bytes, name }: { bytes: Uint8Array; name: string } = workerData
const cMapUrl = join(process.cwd(), 'node_modules/pdfjs-dist/cmaps') + sep
parentPort?.postMessage('ready')
parentPort?.postMessage(await readReport(bytes, name, { cMapUrl }))
