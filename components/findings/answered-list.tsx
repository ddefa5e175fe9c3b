import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { Icon } from '@/components/ui/icon'
import { Time } from '@/components/ui/time'
import type { Answer, Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import { AboutRule } from './about-rule'
import { AnswerTo } from './answer-form'
import type { Answering, Place } from './answering'
import { inks, toneOf } from './way'

type Props = { findings: readonly Answered[]; answering: Answering; open: boolean } & Place

/** Findings that somebody answered, folded away for who writes and open for who decides. */
export const AnsweredList = ({ findings, answering, open, ...place }: Props) => {
  const said = words().office.findings
  return (
    <details open={open} className="rounded border border-line px-4">
      <summary className="flex min-h-11 items-center gap-2 rounded font-medium hover:text-accent">
        <Icon name="good" className="size-5 text-good" />
        {said.answered(findings.length)}
        <Icon name="down" className="size-4.5" />
      </summary>
      <p className="text-sm text-ink-soft">{said.answeredWhy}</p>
      <ul className="divide-y divide-line">
        {findings.map(
          finding =>
            finding.answer && (
              <li key={`${finding.fingerprint} ${finding.say}`} className="grid gap-1.5 py-3">
                <p className="flex gap-2.5 wrap-anywhere">
                  <Icon name={toneOf(finding.weight)} className={`mt-0.5 size-5 ${inks[finding.weight]}`} />
                  <span className="min-w-0">{finding.say}</span>
                </p>
                <div className="ms-7.5 grid gap-1.5">
                  <AnswerText answer={finding.answer} published={finding.published} />
                  <AboutRule finding={finding} {...place} />
                  <Withdrawal finding={finding} answering={answering} />
                </div>
              </li>
            ),
        )}
      </ul>
    </details>
  )
}

/** What was written, by whom and when. */
export const AnswerText = ({ answer, published }: { answer: Answer; published: boolean }) => {
  const said = words().office.findings
  const { kind, reason, text, name, at, version } = answer
  return (
    <div className="grid gap-1 border-s-4 border-good bg-good-soft px-3 py-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <span className="font-semibold text-good">{said.name[kind]}</span>
        {published && <Badge>{said.isPublished}</Badge>}
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{reason ? said.because(said.reasons[reason], text) : text}</p>
      <p className="text-sm text-ink-soft">
        {said.by(name, version)} <Time at={at} />
      </p>
    </div>
  )
}

const Withdrawal = ({ finding, answering: { of, action, may } }: { finding: Answered; answering: Answering }) => {
  const said = words().office.findings
  if (!action || !may(finding.asks === 'signOff' ? 'signOff' : 'explain')) return null
  return (
    <ActionForm action={action} label={`${said.withdraw}：${finding.say}`} className="grid gap-2">
      <AnswerTo finding={finding} of={of} />
      <input type="hidden" name="withdraw" value="on" />
      <ConfirmButton small consequence={said.withdrawWhy}>
        {said.withdraw}
      </ConfirmButton>
    </ActionForm>
  )
}
