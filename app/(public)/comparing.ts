import { notFound } from 'next/navigation'
import { chartOf } from '@/components/charts/chart'
import { svgText } from '@/components/charts/shape'
import { type Comparison, type Part, partOf, partsOf } from '@/components/compare/comparison'
import { addressOf } from '@/components/compare/organ-picker'
import { besideEachOther, overYears } from '@/lib/compare/points'
import { columns, rateRowsOf, rowsOf } from '@/lib/compare/table'
import { newestEdition, yearsOf } from '@/lib/desk/editions'
import { csvOf } from '@/lib/open/table'
import { words } from '@/lib/words'
import { askedOrgan } from './asked'

/** So many organs stand beside each other. */
export const MOST_ORGANS = 8

/** One organ over all its years. */
export async function organOverYears(organ: string): Promise<Comparison> {
  const reports = await yearsOf(askedOrgan(organ))
  const [newest] = reports
  if (!newest) notFound()
  return {
    points: overYears(reports, words().reading.year),
    years: true,
    of: newest.organName,
    fileAt: file => `/${organ}/compare/${file}`,
    figureAt: address => `/${organ}/compare?figure=${address}`,
  }
}

/** The same, its files those of one figure. */
export const onlyFigure = (comparison: Comparison, figure: string): Comparison => ({
  ...comparison,
  fileAt: file => `${comparison.fileAt(file)}?figure=${figure}`,
})

/** Several organs in one year; those that published nothing then are left out. */
export async function organsInYear(year: number, codes: readonly string[]): Promise<Comparison> {
  const asked = [...new Set(codes)].slice(0, MOST_ORGANS)
  const editions = await Promise.all(asked.map(code => newestEdition(askedOrgan(code), year)))
  const reports = editions.flatMap(edition => edition ?? [])
  return {
    points: besideEachOther(reports),
    years: false,
    of: words().reading.year(year),
    fileAt: file =>
      addressOf(
        year,
        reports.map(({ organCode }) => organCode),
        `/compare/${file}`,
      ),
  }
}

/** A comparison as a file: the chart of a part, or the numbers behind it. */
export function comparisonFile(comparison: Comparison, file: string, figure?: string): Response {
  const { points } = comparison
  const said = words().compare
  const [name = '', kind] = file.split('.')
  if (file === 'rates.csv') return csv(csvOf(rateRowsOf(points, id => said.rates.names[id])), file)
  const parts = figure ? [partOf(figure, points) ?? notFound()] : partsOf(points)
  if (file === 'all.csv') return csv(linesCsv(parts), file)
  const part = parts.find(({ id }) => id === name) ?? notFound()
  if (kind === 'csv') return csv(linesCsv([part]), file)
  if (kind !== 'svg') notFound()
  const told = { id: part.id, title: said.chart.title(part.title, comparison.of) }
  return new Response(svgText(chartOf(part.drawing, part.lines, told, comparison.years)), {
    headers: { 'content-type': 'image/svg+xml', 'content-disposition': `inline; filename="${file}"` },
  })
}

const linesCsv = (parts: readonly Part[]): string =>
  csvOf(
    parts.flatMap(({ lines }) => rowsOf(lines)),
    [...columns],
  )

/** Workbooks read UTF-8 only where a mark at the beginning says so. */
const csv = (text: string, file: string): Response =>
  new Response(`\ufeff${text}`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file}"`,
      'access-control-allow-origin': '*',
    },
  })
