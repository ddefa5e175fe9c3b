import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { confinement } from '../apart'
import { fileKinds } from '../kinds'
import { readReport } from '../read'
import { writeReport } from '../write'
import type { Asked } from './in-worker'
import { gbkPdf } from './trial/gbk-pdf'

/** Packages are found from here, as they are from where the portal is built. */
const folder = join('node_modules', '.cache', `confined-${process.pid}`)
const script = join(folder, 'reader.mjs')

// A build as npm start makes it, for the test alone.
beforeAll(() =>
  build({
    entryPoints: { reader: 'lib/files/reading/worker-entry.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    alias: { '@': process.cwd() },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  }),
)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function readConfined(question: Asked): Promise<unknown> {
  const child = fork(script, [], {
    execArgv: confinement(folder),
    env: { NODE_ENV: 'production', NODE_NO_WARNINGS: '1' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    child.send({ question })
    for (;;) {
      const [said] = await once(child, 'message')
      if (!('ready' in said)) return 'answer' in said ? said.answer : said
    }
  } finally {
    child.kill('SIGKILL')
  }
}

test.each(fileKinds)('%s is read in a process that may open nothing, as it is anywhere', async kind => {
  const bytes = writeReport(kind, someCopy(3))
  const read = await readConfined({ bytes, name: `年报.${kind}`, source: false })
  expect(read).toMatchObject({ ok: true })
  expect(read).toEqual(await readReport(bytes, `年报.${kind}`))
})

test('so is a PDF that is not ours, in Chinese codes whose tables lie in the program', async () => {
  const bytes = gbkPdf([
    '枫澜区粮食局2014年政府信息公开工作年度报告',
    '一、总体情况',
    '全年主动公开信息9条，均已按时发布。',
  ])
  const cMapUrl = 'node_modules/pdfjs-dist/cmaps/'
  const read = await readConfined({ bytes, name: 'a.pdf', source: false })
  expect(read).toEqual(await readReport(bytes, 'a.pdf', { cMapUrl }))
  expect(JSON.stringify(read)).toContain('枫澜区粮食局')
})
