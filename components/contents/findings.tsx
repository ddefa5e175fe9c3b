import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { cellMap } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { rules } from '@/lib/rules'
import type { Finding, Weight } from '@/lib/rules/rule'
import { words } from '@/lib/words'
import { partOf } from './section-line'

const weights = ['error', 'warning', 'note'] as const

/** Everything that the rules found, errors first, each with the way to its place and how it is mended. */
export const Findings = ({ findings, form, here }: { findings: readonly Finding[]; form: Format; here: string }) => {
  const said = words().office.contents.findings
  const groups = weights.map(weight => ({ weight, its: findings.filter(one => one.weight === weight) }))
  return (
    <div id="findings" tabIndex={-1}>
      <Card title={said.title} aside={<Counts groups={groups} />}>
        {findings.length === 0 && (
          <Notice tone="good" title={said.none}>
            {said.noneWhy}
          </Notice>
        )}
        <div className="grid gap-6">
          {groups.map(({ weight, its }) => its.length > 0 && <Group key={weight} {...{ weight, its, form, here }} />)}
        </div>
      </Card>
    </div>
  )
}

type Grouped = { weight: Weight; its: readonly Finding[] }
type Place = { form: Format; here: string }

const Counts = ({ groups }: { groups: readonly Grouped[] }) => {
  const said = words().office.contents.findings
  return (
    <span className="flex flex-wrap gap-2">
      {groups.map(
        ({ weight, its }) =>
          its.length > 0 && (
            <Badge key={weight} tone={toneOf(weight)}>
              {said.count(said.weight[weight], its.length)}
            </Badge>
          ),
      )}
    </span>
  )
}

const Group = ({ weight, its, ...place }: Grouped & Place) => {
  const said = words().office.contents.findings
  const why = { error: said.errorWhy, warning: said.warningWhy, note: '' }[weight]
  return (
    <section className="grid gap-2">
      <h3 className={inks[weight]}>{said.weight[weight]}</h3>
      {why && <p className="text-sm text-ink-soft">{why}</p>}
      <ul className="divide-y divide-line">
        {its.map(finding => (
          <Row key={`${finding.rule} ${finding.say}`} finding={finding} {...place} />
        ))}
      </ul>
    </section>
  )
}

const Row = ({ finding, form, here }: { finding: Finding } & Place) => {
  const said = words().office.contents.findings
  const way = wayTo(finding, form)
  const rule = rules.find(({ id }) => id === finding.rule)
  return (
    <li className="flex gap-2.5 py-3">
      <Icon name={toneOf(finding.weight)} className={`mt-0.5 size-5 ${inks[finding.weight]}`} />
      <div className="grid min-w-0 flex-1 gap-1">
        <p>
          {finding.say}
          {way && (
            <a href={`${here}/${way.path}`} className="ms-3 whitespace-nowrap">
              {said.go(partOf(way.section))}
            </a>
          )}
        </p>
        {rule && (
          <details className="text-sm">
            <summary className="inline-flex items-center gap-1 rounded text-accent hover:text-accent-strong">
              <Icon name="down" className="size-4" />
              {said.how}
            </summary>
            <dl className="mt-1 grid gap-x-3 gap-y-0.5 sm:grid-cols-[auto_1fr] [&>dt]:text-ink-soft">
              <dt>{said.how}</dt>
              <dd>{rule.mend}</dd>
              <dt>{said.holds}</dt>
              <dd>{rule.holds}</dd>
              <dt>{said.source}</dt>
              <dd>{rule.source}</dd>
              <dt>{said.id}</dt>
              <dd>{rule.id}</dd>
            </dl>
          </details>
        )}
      </div>
    </li>
  )
}

/** The part that a finding belongs to, and its first cell there. */
const wayTo = ({ place, addresses: [address] }: Finding, form: Format) => {
  const key = place?.section ?? cellMap(form).get(address ?? '')?.section
  const section = form.sections.find(one => one.key === key)
  return section && { section, path: address ? `${key}#${address}` : key }
}

const toneOf = (weight: Weight) => (weight === 'error' ? 'danger' : weight)
const inks = { error: 'text-danger', warning: 'text-warning', note: 'text-note' }
