'use client'
import { Button } from '@/components/ui/button'
import { words } from '@/lib/words/in-browser'
import { carriedText } from './carried'
import { useBoard, useCellView } from './grid-context'
import { NewsLine } from './news-line'
import type { Sheet } from './sheet'

type Props = { sheet: Sheet; lastYear: ReadonlyMap<string, string>; onDiffer: (address: string) => void }

/** What the current cell asks for, always in the same place: its name, its unit, the statute's word on what to count. */
export const HelpLine = ({ sheet, lastYear, onDiffer }: Props) => {
  const said = words().grid.cell
  const { active } = useBoard(sheet)
  useCellView(active)
  const cell = sheet.cells.get(active)
  if (!cell) return null
  const last = lastYear.get(active)
  const told = [
    said.unit(cell.unit),
    last !== undefined && said.lastYear(last),
    ...(cell.sums ? [said.computed] : (carriedSays(sheet, active) ?? [cell.hint])),
  ]
  return (
    <div className="flex min-h-15 flex-wrap items-start justify-between gap-x-6 gap-y-1 rounded border border-line bg-sunken px-3 py-1.5 text-sm">
      <div className="min-w-0 flex-1 basis-80">
        <p className="font-semibold">{cell.name}</p>
        <p className="text-ink-soft">{told.filter(Boolean).join(' · ')}</p>
      </div>
      <CarriedDeeds sheet={sheet} address={active} onDiffer={onDiffer} />
      <NewsLine sheet={sheet} />
    </div>
  )
}

/** Where a carried figure comes from and, where it differs, why. */
function carriedSays({ carried, ledger, isLocked }: Sheet, address: string): string[] | undefined {
  const said = words().grid.cell
  const figure = carriedText(carried, address)
  if (!carried || figure === undefined) return undefined
  const { reason } = ledger.entry(address)
  const differs = reason ? said.reason(reason) : said.unexplained(figure)
  return [said.provenance(carried.year, carried.edition), ...(isLocked(address) ? [] : [differs])]
}

const CarriedDeeds = ({ sheet, address, onDiffer }: { sheet: Sheet; address: string; onDiffer: Props['onDiffer'] }) => {
  const said = words().grid.cell
  const figure = carriedText(sheet.carried, address)
  if (!sheet.writable || figure === undefined) return null
  const locked = sheet.isLocked(address)
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="button" small onClick={() => onDiffer(address)}>
        {locked ? said.differ : sheet.ledger.entry(address).reason ? said.change : said.explain}
      </Button>
      {!locked && (
        <Button type="button" small onClick={() => sheet.takeBack(address)}>
          {said.takeBack(figure)}
        </Button>
      )}
    </div>
  )
}
