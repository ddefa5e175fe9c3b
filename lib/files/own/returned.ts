import { formatById } from '@/lib/formats'
import { cellsOf, withTotals } from '@/lib/report/cells'
import { reportJson } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import type { FormatId } from '@/lib/report/format'
import type { ReadFile, Unsure } from '../reading/outcome'

/** What one of the portal's own files holds: every value by its name, paragraphs by section, as text. */
export interface Returned {
  readonly about: Readonly<Record<string, string>>
  /** The printed figure of an address; undefined where the file has no such place. */
  readonly figure: (address: string) => string | undefined
  readonly narratives: Readonly<Record<string, string>>
}

/** Makes a report of what a file of our own holds. Totals are added up anew; what cannot be read is unsure. */
export function reportOf({ about, figure, narratives }: Returned): ReadFile {
  const given = about.format
  if (given !== '2019' && given !== '2021' && given !== 'free')
    return { ok: false, why: `文件里的年报格式“${given ?? ''}”不是本系统认识的格式` }
  const format: FormatId = given
  const unsure: Unsure[] = []
  const entered = cellsOf(formatById(format)).filter(cell => !cell.sums)
  const figures = entered.map(({ address, kind }): [string, Figure] => {
    const printed = figure(address) ?? ''
    const reading = kind.parse(printed)
    if (reading.ok) return [address, reading.figure]
    unsure.push({ address, printed, why: reading.say, guesses: [] })
    return [address, null]
  })
  const facts = Object.entries({ level: about['organ.level'], kind: about['organ.kind'] }).filter(([, fact]) => fact)
  const powers = about['organ.powers']?.split(' ').filter(Boolean) ?? []
  const read = reportJson.safeParse({
    schema: 'annual-report/1',
    format,
    year: Number(about.year),
    kind: about.kind,
    organ: { name: about['organ.name'], ...Object.fromEntries(facts), ...(powers.length > 0 && { powers }) },
    title: about.title ?? '',
    narratives,
    figures: withTotals(formatById(format), Object.fromEntries(figures)),
  })
  if (read.success) return { ok: true, report: read.data, unsure, findings: [] }
  const [first] = read.error.issues
  return { ok: false, why: `文件里的“${first?.path.join('.')}”不合格式（${first?.message ?? ''}）` }
}
