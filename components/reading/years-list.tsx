import { words } from '@/lib/words'

/** The years, each with how many reports it has. */
export const YearsList = ({ years }: { years: readonly { year: number; organs: number }[] }) => {
  const { home, year: sayYear } = words().reading
  return (
    <section aria-labelledby="years">
      <h2 id="years" className="text-xl">
        {home.byYear}
      </h2>
      <ul className="year-links">
        {years.map(({ year, organs }) => (
          <li key={year}>
            <a href={`/years/${year}`}>
              {sayYear(year)} <small>{home.reportsOf(organs)}</small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
