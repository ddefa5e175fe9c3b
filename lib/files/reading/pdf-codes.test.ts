import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPdf } from './pdf'
import { gbkPdf } from './trial/gbk-pdf'

const TABLES = 'node_modules/pdfjs-dist/cmaps/'
const lines = [
  '枫澜区粮食局2025年政府信息公开工作年度报告',
  '一、总体情况',
  '全年主动公开信息9条，其中网站7条、微信2条，均已按时发布。',
]
const textOf = async (settings: Parameters<typeof readPdf>[1]) =>
  JSON.stringify((await readPdf(gbkPdf(lines), settings)).pieces)

test('text in Chinese codes whose table lies outside the PDF is read, from a folder or by name', async () => {
  const asked: string[] = []
  const byName = await textOf({
    cMapOf: async name => {
      asked.push(name)
      return new Uint8Array(readFileSync(join(TABLES, name)))
    },
  })
  expect(asked).toContain('GBK-EUC-H.bcmap')
  for (const line of lines) expect(byName).toContain(line)
  expect(await textOf({ cMapUrl: TABLES })).toBe(byName)
})
