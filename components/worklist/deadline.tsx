import { Badge } from '@/components/ui/badge'
import { daysUntil } from '@/lib/report/deadline'
import { words } from '@/lib/words'
import { sayDay } from '@/lib/words/clock'

type Props = { day: string; met: boolean; now: number }

/** The day a report is due, and how far away it is; once something is published the days no longer matter. */
export const Deadline = ({ day, met, now }: Props) => {
  const said = words().office.worklist
  const days = daysUntil(day, now)
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span>{said.deadline(sayDay(new Date(day)))}</span>
      {met ? (
        <Badge tone="good">{said.inTime}</Badge>
      ) : days < 0 ? (
        <Badge tone="danger" icon="clock">
          {said.overdue(-days)}
        </Badge>
      ) : (
        <Badge tone={days < SOON ? 'warning' : 'plain'}>{days === 0 ? said.today : said.left(days)}</Badge>
      )}
    </span>
  )
}

const SOON = 14
