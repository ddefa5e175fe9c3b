import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Assets } from './assets'

test('a file that could not be read once is read when it is asked for again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'))
  const file = join(folder, 'a.css')
  writeFileSync(file, 'p { margin: 0 }')
  const assets = new Assets('', folder)
  rmSync(file)
  await expect(assets.entryOf('/a.css')).rejects.toThrow('ENOENT')
  writeFileSync(file, 'p { margin: 1px }')
  expect(await assets.entryOf('/a.css')).toMatchObject({ status: 200, length: 17 })
  rmSync(folder, { recursive: true })
})
