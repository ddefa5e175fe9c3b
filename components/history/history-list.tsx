import { words } from '@/lib/words'
import { sayDay } from '@/lib/words/clock'
import { type Entry, gathered, type HistoryRow } from './gathered'
import { HistoryEntry } from './history-entry'

type Props = { rows: readonly HistoryRow[]; shown?: number; hrefOf: (id: number) => string }

/** Who did what, the newest first, day by day. */
export const HistoryList = ({ rows, shown, hrefOf }: Props) => (
  <div className="grid gap-8">
    {byDay(gathered(rows)).map(([day, entries]) => (
      <section key={day} aria-label={words().office.history.list(day)}>
        <h2 className="mb-2 text-lg">{day}</h2>
        <ol className="divide-y divide-line rounded-lg border border-line bg-raised">
          {entries.map(entry => (
            <HistoryEntry key={entry.row.id} entry={entry} shown={entry.row.id === shown} href={hrefOf(entry.row.id)} />
          ))}
        </ol>
      </section>
    ))}
  </div>
)

const byDay = (entries: readonly Entry[]): [string, Entry[]][] => {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = sayDay(new Date(entry.row.at))
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}
