import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { fileKinds, isFileKind } from '@/lib/files/kinds'
import type { ReadFile } from '@/lib/files/read'
import { readInWorker } from '@/lib/files/reading/in-worker'
import { unreadIn } from '@/lib/files/reading/unread'
import { writeReport } from '@/lib/files/write'
import { copyOf } from '@/lib/files/writing/copy'
import { writeEntryWorkbook } from '@/lib/files/writing/xlsx-entry'
import { check, isClear } from '@/lib/rules'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'

/** The workbook to fill in, as `--to` names it. */
const ENTRY = 'entry'
const said = words().commandLine
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    'last-year': { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    'no-bom': { type: 'boolean' },
  },
})
const [verb, file] = positionals
if ((verb !== 'check' && verb !== 'read' && verb !== 'write') || !file || positionals.length > 2) fail(said.usage)

const read = await open(file)
const { report, unsure, findings: told } = read
const lastYear = values['last-year'] ? (await open(values['last-year'])).report : undefined
if (verb === 'write') {
  write()
  process.exit(0)
}
const isUnread = unreadIn(read)
const found = check({ report, ...(lastYear && { lastYear }) }).filter(
  ({ addresses, place }) => place || addresses.length === 0 || !addresses.every(isUnread),
)
const findings = [...told, ...found]

if (verb === 'read') print(JSON.stringify({ report, unsure, findings }, null, 2))
else if (values.json) print(JSON.stringify(findings, null, 2))
else for (const { rule, weight, say } of findings) print(`${words().ui.finding.weight[weight]} ${rule} ${say}`)
process.exitCode = verb === 'check' && !isClear(found) ? 1 : 0

async function open(path: string): Promise<Extract<ReadFile, { ok: true }>> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch {
    return fail(said.noFile(path))
  }
  const read = await readInWorker(bytes, basename(path))
  return read.ok ? read : fail(read.why)
}

function write(): void {
  const { to, out } = values
  if (!out || !(isFileKind(to) || to === ENTRY)) fail(said.writing([...fileKinds, ENTRY]))
  if (unsure.length > 0) process.stderr.write(`${said.leftOpen(unsure.length)}\n`)
  for (const { say } of told) process.stderr.write(`${say}\n`)
  const copy = copyOf(report)
  const bytes =
    to === ENTRY
      ? writeEntryWorkbook(copy, lastYear && copyOf(lastYear).content)
      : writeReport(to, copy, { bom: !values['no-bom'], fontsDir: settings().FONTS_DIR })
  try {
    writeFileSync(out, bytes)
  } catch {
    fail(said.unwritten(out))
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}
