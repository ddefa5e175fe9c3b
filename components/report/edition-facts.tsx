import { Badge } from '@/components/ui/badge'
import { Time } from '@/components/ui/time'
import type { FileKind } from '@/lib/files/kinds'
import { daysLate } from '@/lib/report/deadline'
import { words } from '@/lib/words'
import { sayDay } from '@/lib/words/clock'

/** One edition of a report among all of them. Moments are milliseconds, the deadline is a day (yyyy-mm-dd). */
export interface EditionFacts {
  readonly organCode: string
  readonly organName: string
  readonly year: number
  readonly number: number
  readonly publishedAt: number
  readonly deadline: string
  readonly note: string
  readonly hash: string
  /** The whole public address of this edition. */
  readonly address: string
  /** The number of the edition that stands at the report's own address. */
  readonly newest: number
  /** The file that an edition of a past year was taken from: nobody knows when it was first published. */
  readonly archived?: TakenFrom | null | undefined
  /** Every edition, newest first. */
  readonly all: readonly EditionLine[]
  /** About how many bytes each file of it has, where that is known. */
  readonly sizes?: Readonly<Partial<Record<FileKind, number>>>
  /** Other years of the organ that can be read. */
  readonly otherYears: readonly number[]
}

interface TakenFrom {
  readonly name: string
  readonly sha256: string
}

export interface EditionLine {
  readonly number: number
  readonly form: 'report' | 'withdrawal'
  readonly publishedAt: number
  readonly note: string
  readonly archived?: TakenFrom | null | undefined
}

/** Which edition, since when, in time or not, and the fingerprint that proves it. */
export const EditionFactsBar = ({ edition }: { edition: EditionFacts }) => {
  const { number, newest, publishedAt, deadline, hash, all } = edition
  const said = words().reading.edition
  // A correction does not know either when the report was first published.
  const archived = edition.archived ?? all.at(-1)?.archived
  const first = archived ? publishedAt : (all.at(-1)?.publishedAt ?? publishedAt)
  const late = daysLate(first, deadline)
  return (
    <dl className="report-facts">
      <div>
        <dt>{said.label}</dt>
        <dd className="flex flex-wrap items-center gap-x-2">
          {said.number(number)}
          <Badge tone={number === newest ? 'good' : 'warning'}>{number === newest ? said.newest : said.old}</Badge>
        </dd>
      </div>
      <div>
        <dt>{said.published}</dt>
        <dd>
          <Time at={publishedAt} day />
          {first !== publishedAt && <small>{said.first(sayDay(new Date(first)))}</small>}
        </dd>
      </div>
      <div>
        <dt>{said.deadline}</dt>
        <dd>
          {said.due(sayDay(new Date(deadline)))}
          {archived ? (
            <small title={archived.sha256}>{said.archived}</small>
          ) : late === 0 ? (
            <small>{said.onTime}</small>
          ) : (
            <small className="text-warning">{said.late(late)}</small>
          )}
        </dd>
      </div>
      {hash && (
        <div>
          <dt>{said.hash}</dt>
          <dd>
            <details>
              <summary>
                <code>{hash.slice(0, 12)}…</code>
              </summary>
              <code className="break-all">{hash}</code>
              <small>{said.hashSay}</small>
            </details>
          </dd>
        </div>
      )}
    </dl>
  )
}
