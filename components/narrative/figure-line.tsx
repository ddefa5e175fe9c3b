'use client'
import { Button } from '@/components/ui/button'
import { words } from '@/lib/words/in-browser'
import type { Tables } from './pickable'

interface Props {
  address?: string
  tables?: Tables
  onUntie: () => void
}

/** Says which cell the selected number follows, and lets it be a plain number again. */
export const FigureLine = ({ address, tables, onUntie }: Props) => {
  const said = words().narrative.figure
  const cell = tables?.cells.find(one => one.address === address)
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm empty:hidden">
      <p role="status" className="empty:hidden">
        {cell && said.follows(cell.name)}
      </p>
      {cell && <a href={`${cell.section}#${cell.address}`}>{said.go}</a>}
      {address && (
        <Button type="button" small look="plain" onClick={onUntie}>
          {said.untie}
        </Button>
      )}
    </div>
  )
}
