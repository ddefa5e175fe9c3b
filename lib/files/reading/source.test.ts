import { describe, expect, it } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import type { FileKind } from '@/lib/files/kinds'
import { readReport, type Source, type SourceCell } from '@/lib/files/read'
import { writeReport } from '@/lib/files/write'
import { showFigure } from '@/lib/report/figure'

const sourceOf = async (bytes: Uint8Array, name: string) => {
  const read = await readReport(bytes, name, { source: true })
  if (!read.ok || !read.source) throw new Error('no source')
  return { ...read, source: read.source }
}

const cellsIn = ({ pieces }: Source): SourceCell[] =>
  pieces.flatMap(piece => (piece.kind === 'table' ? piece.rows.flat() : []))

const shown = (text: string) => text.replace(/\s/g, '')

describe('what a file prints, beside what was read', () => {
  it.each(['docx', 'html', 'xlsx', 'pdf'] as const)(
    'leads from each figure of a %s to its cell',
    async (kind: FileKind) => {
      for (const seed of [3, 4]) {
        const { report, source } = await sourceOf(writeReport(kind, someCopy(seed)), `report.${kind}`)
        const cells = cellsIn(source)
        const known = Object.entries(report.figures).flatMap(([address, figure]) =>
          figure === null || figure === undefined ? [] : [[address, showFigure(figure)] as const],
        )
        expect(known.length).toBeGreaterThan(100)
        for (const [address, figure] of known) {
          const places = cells.filter(({ addresses }) => addresses?.includes(address))
          expect([seed, address, ...places.map(({ text }) => shown(text))]).toEqual([seed, address, figure])
        }
      }
    },
  )

  it('leads to the line where a table fell apart into text', async () => {
    const text = `云县水务局2023年政府信息公开工作年度报告
一、总体情况
全年没有大事。
三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量 3 0 0 0 0 0 3
二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1
（一）予以公开 4 0 0 0 0 0 4
（七）总计 4 0 0 0 0 0 4
四、结转下年度继续办理 0 0 0 0 0 0 0
五、存在的主要问题及改进情况
没有。
六、其他需要报告的事项
没有。`
    const { source } = await sourceOf(new TextEncoder().encode(text), 'report.txt')
    const line = source.pieces.find(
      piece => piece.kind === 'paragraph' && piece.addresses?.includes('applications.received.natural'),
    )
    expect(line).toMatchObject({ text: expect.stringContaining('一、本年新收政府信息公开申请数量') })
  })

  it('holds words, never markup, and the reader does without when nobody asked', async () => {
    const html = Buffer.from(writeReport('html', someCopy(5))).toString()
    const page = html.replace('<body>', '<body><script>alert(1)</script><p onclick="alert(2)">&lt;img src=x&gt;</p>')
    const { source } = await sourceOf(new TextEncoder().encode(page), 'report.html')
    const text = JSON.stringify(source)
    expect(text).not.toContain('alert')
    expect(text).toContain('<img src=x>')
    expect(await readReport(new TextEncoder().encode(html), 'report.html')).not.toHaveProperty('source')
  })
})
