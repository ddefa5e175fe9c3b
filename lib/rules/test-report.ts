import { formatOfYear } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import type { Figure, Figures } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import type { SeenReport } from './rule'

/** Every typed cell of a form at 0. */
export function zeros(format: Format): Record<string, Figure> {
  return Object.fromEntries(
    enteredCells(format).map(({ address, kindName }): [string, Figure] => [
      address,
      kindName === 'wan' || kindName === 'yuan' ? '0' : 0,
    ]),
  )
}

/** A report for tests: the form of its year, zeros but for the given figures. */
export function seen(year: number, figures: Figures = {}, over: Partial<SeenReport> = {}): SeenReport {
  const format = formatOfYear(year)
  if (!format) throw new RangeError(`no form in ${year}`)
  return {
    format: format.id,
    year,
    kind: 'own',
    organ: { name: '枫岚区教育局' },
    title: '',
    narratives: {},
    figures: { ...zeros(format), ...figures },
    ...over,
  }
}
