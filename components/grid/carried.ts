import { type Figures, showFigure } from '@/lib/report/figure'
import type { Stored } from './ledger'

/** Last year's published figures that this year starts from, by this year's address. */
export interface Carried {
  readonly year: number
  readonly edition: number
  readonly figures: Figures
}

/** The carried figure of a cell as text; undefined where nothing is carried. */
export function carriedText(carried: Carried | undefined, address: string): string | undefined {
  const figure = carried?.figures[address]
  return figure === undefined || figure === null ? undefined : showFigure(figure)
}

/** A carried figure stands in its cell before the server has stored it. */
export function withCarried({ version, figures, reasons }: Stored, carried?: Carried): Stored {
  const missing = Object.entries(carried?.figures ?? {}).filter(
    ([address]) => (figures[address] ?? null) === null && !reasons[address],
  )
  return { version, reasons, figures: { ...figures, ...Object.fromEntries(missing) } }
}
