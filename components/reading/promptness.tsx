import type { ReportKind } from '@/lib/report/content'
import { daysLate, daysUntil } from '@/lib/report/deadline'
import { words } from '@/lib/words'
import { sayDay } from '@/lib/words/clock'

export interface Prompt {
  readonly kind: ReportKind
  readonly deadline: string
  readonly passed: boolean
  readonly due: number
  readonly onTime: number
  readonly late: number
  readonly archived: number
  readonly missing: number
}

export interface OverdueOrgan {
  readonly code: string
  readonly name: string
  readonly deadline: string
  readonly firstPublishedAt: number | null
}

type Props = {
  year: number
  now: number
  kinds: readonly Prompt[]
  overdue: { rows: readonly OverdueOrgan[]; total: number }
}

/** On the first page: who kept the deadline of the year that is due, and who did not. */
export const Promptness = ({ year, now, kinds, overdue }: Props) => {
  const said = words().reading.prompt
  const href = `/years/${year}/on-time`
  return (
    <section aria-labelledby="on-time" className="prompt">
      <h2 id="on-time" className="text-xl">
        <a href={href} className="quiet">
          {said.title(year)}
        </a>
      </h2>
      {kinds.map(one => (
        <Kind key={one.kind} prompt={one} />
      ))}
      {overdue.total > 0 && (
        <>
          <h3>{said.list}</h3>
          <ul>
            {overdue.rows.map(organ => (
              <li key={organ.code}>
                {organ.firstPublishedAt === null ? organ.name : <a href={`/${organ.code}/${year}`}>{organ.name}</a>}{' '}
                <small>{stateOf(organ, now)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={href}>{overdue.total > overdue.rows.length ? said.more(overdue.total) : said.details}</a>{' '}
        <small>{said.asOf(sayDay(new Date(now)))}</small>
      </p>
    </section>
  )
}

const Kind = ({ prompt }: { prompt: Prompt }) => {
  const said = words().reading.prompt
  const { kind, deadline, due, onTime, late, archived } = prompt
  const rest = [late > 0 && said.late(late), archived > 0 && said.archived(archived), missingOf(prompt)]
  return (
    <div>
      <p>
        <b>{said.kinds[kind]}</b> <small>{said.until(sayDay(new Date(deadline)))}</small>
      </p>
      <svg aria-hidden="true" viewBox="0 0 100 3" preserveAspectRatio="none">
        <rect width="100" height="3" />
        <rect width={(100 * onTime) / due} height="3" />
      </svg>
      <p>
        {said.share(onTime, due)} <small>{rest.filter(Boolean).join('，')}</small>
      </p>
    </div>
  )
}

/** How many have not published: plainly, whether or not they still may. */
function missingOf({ missing, passed }: Prompt): string {
  const said = words().reading.prompt
  return missing === 0 ? '' : passed ? said.missing(missing) : said.waiting(missing)
}

/** In words: late by so many days, or still missing. */
export function stateOf({ deadline, firstPublishedAt }: OverdueOrgan, now: number): string {
  const said = words().reading.prompt
  if (firstPublishedAt !== null) return said.lateBy(daysLate(firstPublishedAt, deadline))
  return said.missingSince(-daysUntil(deadline, now))
}
