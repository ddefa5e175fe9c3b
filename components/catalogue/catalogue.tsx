import { Badge } from '@/components/ui/badge'
import type { Family } from '@/lib/rules'
import { words } from '@/lib/words'
import { RuleEntry } from './rule-entry'

const weights = ['error', 'warning', 'note'] as const

/** Every rule in its family, each with an address of its own. */
export const Catalogue = ({ families }: { families: readonly Family[] }) => {
  const said = words().catalogue
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <nav aria-labelledby="contents" className="lg:sticky lg:top-6 lg:self-start">
        <h2 id="contents" className="text-lg">
          {said.contents}
        </h2>
        <ol className="mt-2 grid gap-1">
          {families.map(({ key, title, rules }) => (
            <li key={key}>
              <a href={`#family-${key}`} className="inline-block py-0.5 no-underline hover:underline">
                {title} <span className="text-sm text-ink-soft">{said.count(rules.length)}</span>
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="grid gap-10">
        <section aria-labelledby="weights">
          <h2 id="weights" className="text-lg">
            {said.weightsTitle}
          </h2>
          <ul className="mt-2 grid gap-2">
            {weights.map(weight => (
              <li key={weight} className="flex items-baseline gap-3">
                <Badge tone={weight === 'error' ? 'danger' : weight}>{words().ui.finding.weight[weight]}</Badge>
                {said.weightWhy[weight]}
              </li>
            ))}
          </ul>
        </section>
        {families.map(({ key, title, rules }) => (
          <section key={key} aria-labelledby={`family-${key}`}>
            <h2 id={`family-${key}`} className="scroll-mt-4 text-xl">
              {title}
            </h2>
            <div className="mt-3 border-b border-line">
              {rules.map(rule => (
                <RuleEntry key={rule.id} rule={rule} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}
