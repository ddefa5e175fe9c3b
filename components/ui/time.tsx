import { sayDay, sayMoment } from '@/lib/words/clock'

/** A moment in China's time; `day` leaves the hour out. */
export const Time = ({ at, day = false }: { at: Date | string | number; day?: boolean }) => {
  const moment = new Date(at)
  return (
    <time dateTime={moment.toISOString()} className="whitespace-nowrap">
      {day ? sayDay(moment) : sayMoment(moment)}
    </time>
  )
}
