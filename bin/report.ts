import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type ReadFile, readReport } from '@/lib/files/read'
import type { ReportJson } from '@/lib/report/content'
import { check, isClear } from '@/lib/rules'
import { words } from '@/lib/words'

const said = words().commandLine
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, 'last-year': { type: 'string' } },
})
const [verb, file] = positionals
if ((verb !== 'check' && verb !== 'read') || !file || positionals.length > 2) fail(said.usage)

const report = open(file)
const lastYear = values['last-year'] ? open(values['last-year']) : undefined
const findings = check({ report, ...(lastYear && { lastYear }) })

if (verb === 'read') print(JSON.stringify({ report, unsure: [], findings }, null, 2))
else if (values.json) print(JSON.stringify(findings, null, 2))
else for (const { rule, weight, say } of findings) print(`${said.weight[weight]} ${rule} ${say}`)
process.exitCode = verb === 'check' && !isClear(findings) ? 1 : 0

function open(path: string): ReportJson {
  let read: ReadFile
  try {
    read = readReport(readFileSync(path, 'utf8'))
  } catch {
    return fail(said.noFile(path))
  }
  return read.ok ? read.report : fail(read.why)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(2)
}
