import { words } from '@/lib/words'

type Props = { years: readonly { year: number; organs: number }[]; organs: number }

/** How much there is to read. */
export const Extent = ({ years, organs }: Props) => {
  const { reports, organsTold, span, between } = words().reading.home
  const all = years.map(({ year }) => year)
  const told = [
    [reports, years.reduce((sum, year) => sum + year.organs, 0)],
    [organsTold, organs],
    [span, between(Math.min(...all), Math.max(...all))],
  ] as const
  return (
    <dl>
      {told.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
