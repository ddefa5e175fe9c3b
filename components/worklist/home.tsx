import { whenOf, whoOf } from '@/components/contents/named-step'
import type { FormAction } from '@/components/ui/answer'
import { Card } from '@/components/ui/card'
import { Phrases } from '@/components/ui/phrases'
import { words } from '@/lib/words'
import { Deadline } from './deadline'
import { isMet, type Line } from './line'
import { LineState } from './line-state'
import { TurnButton } from './turn-button'

type Year = { year: number; line: Line }
type Props = { shown: Year; others: readonly Year[]; viewer: string; start: FormAction; now: number }

/** The whole worklist of someone with one organ: this year's report, and below it the other years. */
export const Home = ({ shown: { year, line }, others, viewer, start, now }: Props) => {
  const said = words().office.worklist
  const say = sentenceOf(line, viewer)
  return (
    <div className="mx-auto grid max-w-4xl gap-6">
      <section className="grid gap-4 rounded-lg border border-line border-t-4 border-t-accent bg-raised p-5 sm:p-8">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="text-3xl">
            <Phrases parts={[line.organ.shortName, said.ofYear(year)]} />
          </h1>
          <LineState line={line} />
        </div>
        <Deadline day={line.deadline} met={isMet(line)} now={now} />
        <p>{say}</p>
        {line.report?.progress.state === 'returned' && line.report.progress.returned && (
          <blockquote className="border-s-4 border-danger ps-4 text-lg whitespace-pre-line">
            {line.report.progress.returned.note}
          </blockquote>
        )}
        <TurnButton line={line} year={year} start={start} />
      </section>
      {others.length > 0 && (
        <Card title={said.home.others}>
          <ul className="-my-3 divide-y divide-line">
            {others.map(other => (
              <li key={other.year} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
                <span className="min-w-16 font-medium">{said.year(other.year)}</span>
                <LineState line={other.line} />
                <span className="ms-auto">
                  <TurnButton line={other.line} year={other.year} start={start} small />
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}

/** Where the report is, said to the person looking. */
const sentenceOf = ({ report, turn }: Line, viewer: string): string => {
  const said = words().office.worklist.home
  if (!report) return turn === 'start' ? said.start : said.notYours
  if (turn === 'review' || turn === 'publish' || turn === 'confirm') return said[turn]
  const { last, progress } = report
  const who = last ? whoOf(last, viewer) : ''
  switch (progress.state) {
    case 'returned':
      return said.returned(who)
    case 'submitted':
      return progress.opened || !last ? said.opened : said.submitted(who, whenOf(last))
    case 'approved':
    case 'published':
    case 'withdrawn':
      return said[progress.state]
    default:
      return turn === 'fill' ? said.fill : said.filling
  }
}
