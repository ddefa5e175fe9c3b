import { Icon } from '@/components/ui/icon'
import type { Waiting } from '@/lib/rules'
import type { Need } from '@/lib/rules/rule'
import { words } from '@/lib/words'

/** The rules that cannot speak yet, by what they wait for. */
export const WaitingRules = ({ waiting }: { waiting: readonly Waiting[] }) => {
  const said = words().office.findings
  const { need: names } = words().catalogue
  const needs = [...new Set(waiting.flatMap(one => one.needs))]
  return (
    <details className="rounded border border-line px-4">
      <summary className="flex min-h-11 items-center gap-2 rounded font-medium hover:text-accent">
        <Icon name="clock" className="size-5 text-ink-soft" />
        {said.waiting(waiting.length)}
        <Icon name="down" className="size-4.5" />
      </summary>
      <p className="text-sm text-ink-soft">{said.waitingWhy}</p>
      <dl className="my-3 grid gap-3">
        {needs.map(need => {
          const its = waiting.filter(one => one.needs.includes(need))
          return (
            <div key={need}>
              <dt className="font-medium">{said.waitingFor(names[need], its.length)}</dt>
              <dd>
                <WaitingFor its={its} need={need} />
              </dd>
            </div>
          )
        })}
      </dl>
    </details>
  )
}

const WaitingFor = ({ its, need }: { its: readonly Waiting[]; need: Need }) => (
  <ul className="grid gap-1 text-sm">
    {its.map(({ rule: { id, holds } }) => (
      <li key={`${need} ${id}`}>
        {holds}{' '}
        <a href={`/rules#${id}`} className="inline-block py-0.5">
          {id}
        </a>
      </li>
    ))}
  </ul>
)
