import type { Route } from 'next'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'
import { sayHour } from '@/lib/words/clock'
import type { Entry, HistoryRow } from './gathered'
import { aboutOf, noteNameOf, sentenceOf } from './sentence'
import { WhatChanged } from './what-changed'

type Props = { entry: Entry; shown: boolean; href: string }

/** `href` is the address at which this entry is shown in full. */
export const HistoryEntry = ({ entry, shown, href }: Props) => {
  const { row, from, saves } = entry
  const said = words().office.history
  const about = aboutOf(row)
  const { note } = row.detail
  const hour = sayHour(new Date(row.at))
  const begun = sayHour(new Date(from))
  return (
    <li id={`entry-${row.id}`} className="grid gap-x-4 gap-y-1 px-4 py-3 sm:grid-cols-[7.5rem_1fr]">
      <time dateTime={new Date(row.at).toISOString()} className="text-ink-soft">
        {begun === hour ? hour : said.span(begun, hour)}
      </time>
      <div className="grid min-w-0 gap-1">
        <p>
          <span className="font-semibold">{row.byName}</span> {sentenceOf(entry)}
          {saves > 1 && <span className="ms-2 text-sm text-ink-soft">{said.times(saves)}</span>}
        </p>
        {about && <p className="text-sm text-ink-soft">{about}</p>}
        {typeof note === 'string' && (
          <p className="border-s-4 border-line-strong ps-3 whitespace-pre-line">
            {noteNameOf(row.verb)}
            {note}
          </p>
        )}
        <Where row={row} />
        <WhatChanged entry={entry} shown={shown} href={href} />
      </div>
    </li>
  )
}

const Where = ({ row: { organ, report } }: { row: HistoryRow }) => {
  if (!organ) return null
  const { worklist, history } = words().office
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {report ? (
        <Link href={`/office/${organ.code}/${report.year}` as Route} prefetch={false} className="py-0.5">
          {worklist.report(organ.name, report.year)}
        </Link>
      ) : (
        <span className="text-ink-soft">{organ.name}</span>
      )}
      <Link
        href={`/office/history?organ=${organ.code}` as Route}
        prefetch={false}
        className="inline-flex items-center gap-1 py-0.5"
      >
        <Icon name="history" className="size-4" />
        {history.only(organ.name)}
      </Link>
    </p>
  )
}
