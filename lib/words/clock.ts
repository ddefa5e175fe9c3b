import { words } from './in-browser'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const parts = (at: Date) => Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]))

const HOUR = 3_600_000
const KEPT = 2000
const known = new Map<number, readonly [year: number, month: number, day: number]>()

/** Lists say the same days over and over, and asking the clock costs more than all the rest of a row. */
const dayOf = (at: Date): readonly [year: number, month: number, day: number] => {
  const hour = Math.floor(at.getTime() / HOUR)
  const kept = known.get(hour)
  if (kept) return kept
  const { year, month, day } = parts(at)
  const found = [Number(year), Number(month), Number(day)] as const
  if (known.size >= KEPT) known.clear()
  known.set(hour, found)
  return found
}

/** “2026年1月5日”, in China's time wherever the server stands. */
export const sayDay = (at: Date): string => words().ui.day(...dayOf(at))

/** “2026年1月5日 14:03”. */
export const sayMoment = (at: Date): string => {
  const { hour = '', minute = '' } = parts(at)
  return words().ui.moment(sayDay(at), hour, minute)
}

/** “14:03”. */
export const sayHour = (at: Date): string => {
  const { hour = '', minute = '' } = parts(at)
  return `${hour}:${minute}`
}

/** “2026-01-05”: the day in China's time, as form fields hold it. */
export const today = (): string => {
  const { year = '', month = '', day = '' } = parts(new Date())
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}
