import type { ReactNode } from 'react'
import { Badge } from '@/components/ui/badge'
import { formatById } from '@/lib/formats'
import type { Format } from '@/lib/report/format'
import type { Rule } from '@/lib/rules/rule'
import { words } from '@/lib/words'

/** One rule with all that it knows about itself. */
export const RuleEntry = ({ rule }: { rule: Rule }) => {
  const said = words().catalogue
  const { id, weight, holds, example, mend, source, formats, kinds, needs } = rule
  return (
    <article id={id} className="scroll-mt-4 border-t border-line py-5 target:bg-accent-soft">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="text-lg">{holds}</h3>
        <Badge tone={weight === 'error' ? 'danger' : weight}>{words().ui.finding.weight[weight]}</Badge>
        <a href={`#${id}`} aria-label={said.link(id)} className="text-sm text-ink-soft">
          {id}
        </a>
      </div>
      <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr] [&>dt]:text-ink-soft">
        <Fact label={said.example}>{example}</Fact>
        <Fact label={said.mend}>{mend}</Fact>
        <Fact label={said.answer}>{answerTo(rule)}</Fact>
        <Fact label={said.source}>{source}</Fact>
        {formats && <Fact label={said.formats}>{formats.map(format => sayFormat(formatById(format))).join('、')}</Fact>}
        {kinds && <Fact label={said.kinds}>{kinds.map(kind => said.kind[kind]).join('、')}</Fact>}
        {needs && needs.length > 0 && (
          <Fact label={said.needs}>
            {needs.map(need => said.need[need]).join('、')}
            <span className="text-ink-soft">（{said.needWhy}）</span>
          </Fact>
        )}
      </dl>
    </article>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
)

function answerTo({ answer, weight, published }: Rule): string {
  const { answers, published: told } = words().catalogue
  const how = answer ? answers[answer] : answers.none[weight]
  return published ? how + told : how
}

function sayFormat({ years }: Format): string {
  return words().catalogue.format(years.from, years.to)
}
