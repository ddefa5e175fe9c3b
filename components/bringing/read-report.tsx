import { Prose } from '@/components/narrative/prose'
import { Card } from '@/components/ui/card'
import { formatById } from '@/lib/formats'
import type { ReportContent } from '@/lib/report/content'
import { layOut } from '@/lib/report/layout'
import { words } from '@/lib/words'
import { ReadTable } from './read-table'

type Props = { content: ReportContent; open: ReadonlySet<string>; placed: ReadonlySet<string> }

/** What was read: the tables first, because their figures are what goes wrong, then the texts. */
export const ReadReport = ({ content, ...marks }: Props) => {
  const said = words().bringing.review
  const form = formatById(content.format)
  const blocks = layOut(form, content)
  const texts = form.sections.flatMap(section =>
    section.form === 'narrative' && content.narratives[section.key].content.length > 0
      ? [{ section, doc: content.narratives[section.key] }]
      : [],
  )
  return (
    <>
      <Card title={said.figures}>
        <div className="grid gap-6">
          {blocks.map(block => block.kind === 'grid' && <ReadTable key={block.id} grid={block} {...marks} />)}
        </div>
      </Card>
      <Card title={said.texts}>
        <div className="grid gap-4">
          {texts.length === 0 && <p className="text-ink-soft">{said.noText}</p>}
          {texts.map(({ section, doc }) => (
            <details key={section.key} open={section.key !== 'preface'}>
              <summary className="min-h-8 rounded font-semibold hover:text-accent">{section.title}</summary>
              <Prose doc={doc} className="mt-2" />
            </details>
          ))}
        </div>
      </Card>
    </>
  )
}
