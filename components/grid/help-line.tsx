'use client'
import { Button } from '@/components/ui/button'
import { showFigure } from '@/lib/report/figure'
import { words } from '@/lib/words'
import { useBoard, useCellView } from './grid-context'
import { NewsLine } from './news-line'
import type { Sheet } from './sheet'

type Props = { sheet: Sheet; lastYear: ReadonlyMap<string, string>; onDiffer: (address: string) => void }

/** What the current cell asks for, always in the same place: its name, its unit, the statute's word on what to count. */
export const HelpLine = ({ sheet, lastYear, onDiffer }: Props) => {
  const said = words().grid.cell
  const { active } = useBoard(sheet)
  const cell = sheet.cells.get(active)
  if (!cell) return null
  const last = lastYear.get(active)
  const told = [
    said.unit(cell.unit),
    last !== undefined && said.lastYear(last),
    cell.sums ? said.computed : cell.hint,
  ].filter(Boolean)
  return (
    <div className="flex min-h-15 flex-wrap items-start justify-between gap-x-6 gap-y-1 rounded border border-line bg-sunken px-3 py-1.5 text-sm">
      <div className="min-w-0 flex-1 basis-80">
        <p className="font-semibold">{cell.name}</p>
        <p className="text-ink-soft">{told.join(' · ')}</p>
        <CarriedLine sheet={sheet} address={active} onDiffer={onDiffer} />
      </div>
      <NewsLine sheet={sheet} />
    </div>
  )
}

const CarriedLine = ({ sheet, address, onDiffer }: { sheet: Sheet; address: string; onDiffer: Props['onDiffer'] }) => {
  const said = words().grid.cell
  useCellView(address)
  const { carried } = sheet
  const figure = carried?.figures[address]
  if (!carried || figure === undefined || figure === null) return null
  const { reason } = sheet.ledger.entry(address)
  const locked = sheet.isLocked(address)
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
      <p>
        {said.provenance(carried.year, carried.edition)}
        {!locked && <> · {reason ? said.reason(reason) : said.unexplained(showFigure(figure))}</>}
      </p>
      {sheet.writable && (
        <Button type="button" small onClick={() => onDiffer(address)}>
          {locked ? said.differ : reason ? said.change : said.explain}
        </Button>
      )}
      {sheet.writable && !locked && (
        <Button type="button" small look="plain" onClick={() => sheet.takeBack(address)}>
          {said.takeBack(showFigure(figure))}
        </Button>
      )}
    </div>
  )
}
