import type { Route } from 'next'
import Link from 'next/link'
import { inks, toneOf } from '@/components/findings/way'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import { words } from '@/lib/words'
import { openOf, partOf, type SectionLine, titleOf } from './section-line'

/** The parts of the report: how far each is, who last touched it, and the first of what is wrong with it. */
export const SectionList = ({ lines, here }: { lines: readonly SectionLine[]; here: string }) => (
  <Card title={words().office.contents.sections}>
    <ol className="-my-4 divide-y divide-line">
      {lines.map(line => (
        <SectionRow key={line.section.key} line={line} href={`${here}/${line.section.key}`} />
      ))}
    </ol>
  </Card>
)

const SectionRow = ({ line, href }: { line: SectionLine; href: string }) => {
  const said = words().office.contents
  const { section, state, touched } = line
  const findings = openOf(line.findings)
  const [first, second] = findings
  const more = findings.length - 2
  return (
    <li className="grid gap-1.5 py-4">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <Link href={href as Route} prefetch={false} className="py-0.5 text-lg font-semibold">
          {titleOf(section)}
        </Link>
        <Badge tone={state === 'done' ? 'good' : state === 'begun' ? 'note' : 'plain'} icon={signs[state]}>
          {said.state[state]}
        </Badge>
        <FindingCounts findings={findings} />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
        <Filled line={line} />
        {touched ? (
          <span>
            {touched.by} <Time at={touched.at} />
          </span>
        ) : (
          <span>{said.neverTouched}</span>
        )}
      </div>
      {first && (
        <ul className="grid gap-1 text-sm">
          {[first, second].map(
            one =>
              one && (
                <li key={`${one.rule} ${one.say}`} className="flex items-start gap-1.5">
                  <Icon name={toneOf(one.weight)} className={`mt-0.5 size-4.5 ${inks[one.weight]}`} />
                  {one.say}
                </li>
              ),
          )}
          {more > 0 && (
            <li>
              <a href="#findings">{said.more(more)}</a>
            </li>
          )}
        </ul>
      )}
    </li>
  )
}

const FindingCounts = ({ findings }: Pick<SectionLine, 'findings'>) => {
  const { weight: names, count } = words().office.findings
  return (['error', 'warning'] as const).map(weight => {
    const its = findings.filter(one => one.weight === weight).length
    return (
      its > 0 && (
        <Badge key={weight} tone={toneOf(weight)}>
          {count(names[weight], its)}
        </Badge>
      )
    )
  })
}

const Filled = ({ line: { section, filled, of } }: { line: SectionLine }) => {
  const said = words().office.contents
  if (of === undefined) return filled > 0 ? <span>{said.characters(filled)}</span> : null
  return (
    <span className="inline-flex items-center gap-2">
      <progress
        value={filled}
        max={of}
        aria-label={said.progress(partOf(section))}
        className="h-2 w-28 appearance-none overflow-hidden rounded-full border-0 bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
      {said.cells(filled, of)}
    </span>
  )
}

const signs = { empty: 'minus', begun: 'pencil', done: 'check' } as const
