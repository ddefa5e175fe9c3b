import type { Chance } from './chance'
import { dress } from './disguise'
import { flat, rowsOf, type SampleCell } from './rows'
import type { SampleReport } from './sample-report'

type Drawing = (rows: readonly (readonly SampleCell[])[]) => string[]

function written(report: SampleReport, chance: Chance | undefined, draw: Drawing): string {
  const lines = [report.title, '', report.preface, '']
  for (const part of report.parts) {
    if (part.kind !== 'table') lines.push(part.text, '')
    else {
      const plain = rowsOf(part.table, report.figures)
      lines.push(...draw(chance ? dress(chance, plain) : plain), '')
    }
  }
  return lines.join('\n')
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, '')

/** Cells between tabs, merges lost. */
export function asTabs(report: SampleReport, chance?: Chance): string {
  return written(report, chance, rows => flat(rows).map(row => row.map(oneLine).join('\t')))
}

/** A whole report as csv, quoted where need be. */
export function asCsv(report: SampleReport, chance?: Chance): string {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return written(report, chance, rows => flat(rows, chance?.is(0.5)).map(row => row.map(quoted).join(',')))
}

/** Markdown tables; an empty row of heads where the table begins with a merged one. */
export function asMarkdown(report: SampleReport, chance?: Chance): string {
  return written(report, chance, rows => {
    const [first = [], ...rest] = flat(rows).map(row => `| ${row.map(oneLine).join(' | ')} |`)
    return [String(first), `|${'---|'.repeat(flat(rows)[0]?.length ?? 1)}`, ...rest]
  })
}

/** A label and its figures on a line, between spaces. */
export function asLines(report: SampleReport): string {
  return written(report, undefined, rows =>
    rows.map(row =>
      row
        .map(cell => oneLine(cell.text))
        .join(' ')
        .trim(),
    ),
  )
}

/** A line for each cell. */
export function asCells(report: SampleReport): string {
  return written(report, undefined, rows => rows.flatMap(row => row.map(cell => oneLine(cell.text))))
}

/** A line for each cell, a stroke after each, blank cells too. */
export function asStroked(report: SampleReport): string {
  return written(report, undefined, rows => [
    '|',
    ...rows.flatMap(row => row.flatMap(cell => ['', `${oneLine(cell.text)} |`])),
  ])
}

/** No sign between cells at all. */
export function asGlued(report: SampleReport): string {
  return written(report, undefined, rows => [rows.map(row => row.map(cell => oneLine(cell.text)).join('')).join(' ')])
}
