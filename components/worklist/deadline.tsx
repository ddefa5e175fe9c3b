import { Badge } from '@/components/ui/badge'
import { daysUntil } from '@/lib/report/deadline'
import { words } from '@/lib/words'
import { sayDay } from '@/lib/words/clock'

type Props = { day: string; met: boolean; now: number }

/** The day a report is due, and how far away it is. */
export const Deadline = (props: Props) => (
  <span className="inline-flex flex-wrap items-center gap-x-2">
    <span>{words().office.worklist.deadline(sayDay(new Date(props.day)))}</span>
    <DaysLeft {...props} />
  </span>
)

/** How far away the day is; once something is published the days no longer matter. */
export const DaysLeft = ({ day, met, now }: Props) => {
  const said = words().office.worklist
  const days = daysUntil(day, now)
  if (met) return <Badge tone="good">{said.inTime}</Badge>
  if (days >= 0)
    return <Badge tone={days < SOON ? 'warning' : 'plain'}>{days === 0 ? said.today : said.left(days)}</Badge>
  return (
    <Badge tone="danger" icon="clock">
      {said.overdue(-days)}
    </Badge>
  )
}

const SOON = 14
