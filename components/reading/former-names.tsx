import { words } from '@/lib/words'

/** Other names under which the organ published, each with its years. */
export const FormerNames = ({ years }: { years: readonly { organName: string; year: number }[] }) => {
  const { formerly, formerName } = words().reading.organ
  const names = [...new Set(years.map(({ organName }) => organName))].slice(1)
  if (names.length === 0) return null
  const told = names.map(name => {
    const own = years.filter(({ organName }) => organName === name).map(({ year }) => year)
    return formerName(name, Math.min(...own), Math.max(...own))
  })
  return (
    <p className="text-sm text-ink-soft">
      {formerly}：{told.join('；')}
    </p>
  )
}
