import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { Waiting } from '@/lib/rules'
import type { Answered } from '@/lib/rules/answers'
import type { Weight } from '@/lib/rules/rule'
import { words } from '@/lib/words'
import { AnsweredList } from './answered-list'
import type { Answering, Place } from './answering'
import { FindingRow } from './finding-row'
import { WaitingRules } from './waiting-rules'
import { inks, toneOf } from './way'

type Props = Place & {
  findings: readonly Answered[]
  waiting: readonly Waiting[]
  answering: Answering
  /** What became of the answer that led here. */
  told?: string
  /** Whether the answered ones are shown: to who decides. */
  deciding?: boolean
}

const weights = ['error', 'warning', 'note'] as const

/** Everything that the rules found, errors first, each with the way to its place and how it is mended or answered. */
export const Findings = ({ findings, waiting, answering, told, deciding = false, ...place }: Props) => {
  const said = words().office.findings
  const answered = findings.filter(({ answer }) => answer)
  const open = findings.filter(({ answer }) => !answer)
  const groups = weights.map(weight => ({ weight, its: open.filter(one => one.weight === weight) }))
  return (
    <div id="findings" tabIndex={-1} className="scroll-mt-4">
      <Card title={said.title} aside={<Counts groups={groups} answered={answered.length} />}>
        <div className="grid gap-6">
          <Told told={told} />
          {open.every(({ weight }) => weight === 'note') && (
            <Notice tone="good" title={findings.length > 0 ? said.noneOpen : said.none}>
              {said.noneWhy}
            </Notice>
          )}
          {groups.map(
            ({ weight, its }) => its.length > 0 && <Group key={weight} {...{ weight, its, answering, ...place }} />,
          )}
          {answered.length > 0 && <AnsweredList findings={answered} answering={answering} open={deciding} {...place} />}
          {waiting.length > 0 && <WaitingRules waiting={waiting} />}
        </div>
      </Card>
    </div>
  )
}

type Grouped = { weight: Weight; its: readonly Answered[] }

const Counts = ({ groups, answered }: { groups: readonly Grouped[]; answered: number }) => {
  const said = words().office.findings
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
      {answered > 0 && <Badge tone="good">{said.answered(answered)}</Badge>}
    </span>
  )
}

const Group = ({ weight, its, answering, ...place }: Grouped & Place & { answering: Answering }) => {
  const said = words().office.findings
  return (
    <section className="grid gap-1">
      <h3 className={inks[weight]}>{said.weight[weight]}</h3>
      <p className="text-sm text-ink-soft">{said.why[weight]}</p>
      <ul className="divide-y divide-line">
        {its.map(finding => (
          <FindingRow
            key={`${finding.fingerprint} ${finding.say}`}
            finding={finding}
            answering={answering}
            {...place}
          />
        ))}
      </ul>
    </section>
  )
}

/** Only sentences of the dictionary: the address cannot make the page say anything else. */
const Told = ({ told = '' }: { told?: string }) => {
  const { done, refused } = words().office.findings
  const good: Record<string, string> = done
  const bad: Record<string, string> = { gone: refused.gone, barred: refused.barred }
  const say = Object.hasOwn(good, told) ? good[told] : Object.hasOwn(bad, told) ? bad[told] : undefined
  return say ? <Notice tone={Object.hasOwn(good, told) ? 'good' : 'warning'} live title={say} /> : null
}
