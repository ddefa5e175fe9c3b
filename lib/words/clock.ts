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

/** “2026年1月5日”, in China's time wherever the server stands. */
export const sayDay = (at: Date): string => {
  const { year, month, day } = parts(at)
  return words().ui.day(Number(year), Number(month), Number(day))
}

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
