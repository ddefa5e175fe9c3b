'use client'
import type { Ref } from 'react'
import { words } from '@/lib/words/in-browser'
import type { PadDeed, PadState } from './pad-deed'
import { Toolbar } from './toolbar'

const TEXT: readonly (readonly PadDeed[])[] = [
  ['undo', 'redo'],
  ['paragraph', 'heading3', 'heading4'],
  ['bold'],
  ['bulletList', 'orderedList', 'table'],
  ['figure'],
]
const TABLE: readonly (readonly PadDeed[])[] = [
  ['rowAbove', 'rowBelow', 'columnBefore', 'columnAfter'],
  ['headRow'],
  ['dropRow', 'dropColumn', 'dropTable'],
]

interface Props {
  controls: string
  state?: PadState
  toolbar: Ref<HTMLDivElement>
  onDeed: (deed: PadDeed) => void
  onLeave: () => void
}

/** The tools of the text; those of a table come when the cursor is in one. */
export const Tools = ({ toolbar, ...rest }: Props) => {
  const { toolbar: text, tableToolbar } = words().narrative
  return (
    <div className="grid gap-1">
      <Toolbar {...rest} label={text} groups={TEXT} toolbar={toolbar} />
      {rest.state?.inTable && <Toolbar {...rest} label={tableToolbar} groups={TABLE} />}
    </div>
  )
}
