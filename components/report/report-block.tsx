import { Prose } from '@/components/narrative/prose'
import { notesOf } from '@/lib/report/figure-notes'
import type { Block } from '@/lib/report/layout'
import { FigureNotes } from './figure-notes'
import { FigureTable } from './figure-table'

type Props = { block: Exclude<Block, { kind: 'title' }>; explanations: Readonly<Record<string, string>> }

export const ReportBlock = ({ block, explanations }: Props) => {
  switch (block.kind) {
    case 'heading':
      return <h2 id={block.id}>{block.text}</h2>
    case 'prose':
      return <Prose doc={block.doc} anchor={block.section} />
    case 'grid': {
      const notes = notesOf(block, explanations)
      return (
        <>
          <FigureTable grid={block} notes={notes} />
          {notes.length > 0 && <FigureNotes grid={block} notes={notes} />}
        </>
      )
    }
  }
}
