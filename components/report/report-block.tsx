import { Prose } from '@/components/narrative/prose'
import type { Explanation } from '@/lib/report/content'
import { notesOf } from '@/lib/report/figure-notes'
import type { Block } from '@/lib/report/layout'
import { FigureNotes } from './figure-notes'
import { FigureTable } from './figure-table'
import { ProseNotes } from './prose-notes'

type Props = {
  block: Exclude<Block, { kind: 'title' }>
  explanations: Readonly<Record<string, string>>
  /** Published answers to what the rules found. */
  answers?: readonly Explanation[]
  /** Where figures are defined and told over the years: see FigureTable. */
  lookUp?: string
}

export const ReportBlock = ({ block, explanations, answers = [], lookUp }: Props) => {
  switch (block.kind) {
    case 'heading':
      return <h2 id={block.id}>{block.text}</h2>
    case 'prose':
      return (
        <>
          <Prose doc={block.doc} anchor={block.section} />
          <ProseNotes answers={answers.filter(({ section }) => section === block.section)} />
        </>
      )
    case 'grid': {
      const notes = notesOf(block, explanations, answers)
      return (
        <>
          <FigureTable grid={block} notes={notes} lookUp={lookUp} />
          {notes.length > 0 && <FigureNotes grid={block} notes={notes} />}
        </>
      )
    }
  }
}
