import { AnswerText } from '@/components/findings/answered-list'
import { Card } from '@/components/ui/card'
import type { Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import { type Recording, WholeReview } from './whole-review'

type Props = { findings: readonly Answered[] } & Recording

/** The record of the secrecy review: of the whole report, and of each place that had to be looked at, with who signed it off. */
export const Secrecy = ({ findings, ...recording }: Props) => {
  const said = words().office.findings.signOffs
  const asked = findings.filter(({ asks }) => asks === 'signOff')
  const open = asked.filter(({ answer }) => !answer).length
  const signed = asked.length - open
  return (
    <Card id="secrecy" title={said.title}>
      <div className="grid gap-4">
        <WholeReview {...recording} />
        {asked.length === 0 && <p className="text-ink-soft">{said.none}</p>}
        {open > 0 && (
          <p className="font-medium text-danger">
            {said.open(open)} <a href="#findings">{words().office.contents.seeFindings}</a>
          </p>
        )}
        {signed > 0 && <p>{said.done(signed)}</p>}
        {asked.map(
          ({ fingerprint, say, answer }) =>
            answer && (
              <div key={fingerprint} className="grid gap-1.5">
                <p>{say}</p>
                <AnswerText answer={answer} published={false} />
              </div>
            ),
        )}
      </div>
    </Card>
  )
}
