import { formats } from '@/lib/formats'
import { cellsOf, enteredCells, withTotals } from '@/lib/report/cells'
import { type DrawnTable, drawGrid } from '@/lib/report/drawing'
import type { Figure } from '@/lib/report/figure'
import type { Format, GridSection } from '@/lib/report/format'
import type { Chance } from './chance'

/** A made-up report as a document prints it. */
export interface SampleReport {
  readonly format: Format
  readonly year: number
  readonly organ: string
  readonly title: string
  readonly preface: string
  /** Printed figures by address: what must be read. */
  readonly figures: Readonly<Record<string, Figure>>
  readonly parts: readonly SamplePart[]
}

export type SamplePart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'prose'; readonly key: string; readonly text: string }
  | { readonly kind: 'table'; readonly section: GridSection; readonly table: DrawnTable }

const PLACES = ['枫澜区', '石渡县', '青梧市', '云埠镇', '柳川街道']
const OFFICES = ['教育局', '农业农村局', '人民政府', '水务局', '政务服务中心', '住房和城乡建设局']
const PROSE = [
  '本年围绕群众关心的事项公开信息，网站栏目按月检查更新。',
  '对照要求，仍有栏目更新不够及时，下一步按季通报。',
  '没有其他需要说明的情况。',
]

export function sampleReport(chance: Chance, only?: Format['id']): SampleReport {
  const format: Format = only ? (formats.filter(one => one.id === only)[0] ?? formats[0]) : chance.of(formats)
  const year = (format.years.from ?? 2019) + chance.upTo(1)
  const organ = `${chance.of(PLACES)}${chance.of(OFFICES)}`
  const entered = Object.fromEntries(
    enteredCells(format).map(cell => [cell.address, figureFor(chance, cell.kindName, cell.section)]),
  )
  const figures = { ...withTotals(format, entered) }
  for (const cell of cellsOf(format)) if (cell.sums && chance.is(0.02)) figures[cell.address] = chance.upTo(400)
  const parts = format.sections.flatMap((section): SamplePart[] => {
    if (!section.number) return []
    const heading: SamplePart = { kind: 'heading', text: `${section.number}、${section.title}` }
    if (section.form === 'grid') return [heading, { kind: 'table', section, table: drawGrid(format, section) }]
    return [heading, { kind: 'prose', key: section.key, text: chance.of(PROSE) }]
  })
  return {
    format,
    year,
    organ,
    title: `${organ}${year}年政府信息公开工作年度报告`,
    preface: `本报告按照规定编制，数据统计期限为${year}年1月1日至${year}年12月31日。`,
    figures,
    parts,
  }
}

function figureFor(chance: Chance, kind: string, section: string): Figure {
  if (kind === 'wan') return chance.is(0.4) ? '0' : `${chance.upTo(90000)}.${1 + chance.upTo(8)}`
  if (kind === 'yuan') return chance.is(0.4) ? '0' : `${1000 + chance.upTo(9_000_000)}.${1 + chance.upTo(8)}`
  if (kind === 'change') return chance.upTo(20) - 10
  if (section === 'proactive') return chance.is(0.2) ? 0 : chance.upTo(20_000)
  return chance.is(0.5) ? 0 : chance.is(0.8) ? chance.upTo(9) : chance.upTo(900)
}
