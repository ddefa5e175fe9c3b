import { Unfold } from '@/components/contents/unfold'
import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { Select, TextArea } from '@/components/ui/inputs'
import { type Answered, type AnswerKind, overrideReasons } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import type { AnswerOf } from './answering'

type Props = { finding: Answered; asks: AnswerKind; of: AnswerOf; action: FormAction; suggested?: string }

/** The answer to a finding is written where the finding stands. */
export const AnswerForm = ({ finding, asks, of, action, suggested }: Props) => {
  const said = words().office.findings
  const hint = finding.published ? said.hint[asks] + said.publishedToo : said.hint[asks]
  return (
    <ActionForm action={action} label={`${said.write[asks]}：${finding.say}`} className="grid gap-3">
      <AnswerTo finding={finding} of={of} />
      <Unfold
        summary={
          <span className={buttonLook({ small: true })}>
            <Icon name={asks === 'signOff' ? 'lock' : 'pencil'} className="size-4" />
            {said.write[asks]}
          </span>
        }
      >
        <div className="mt-3 grid max-w-2xl gap-3 border-s-4 border-line-strong ps-4">
          {asks === 'override' && (
            <Field name="reason" label={said.reason}>
              <Select defaultValue="" required>
                <option value="">{said.choose}</option>
                {overrideReasons.map(reason => (
                  <option key={reason} value={reason}>
                    {said.reasons[reason]}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field name="text" label={said.text[asks]} hint={hint}>
            <TextArea rows={3} maxLength={1000} required defaultValue={suggested} />
          </Field>
          <Button look="primary" small className="justify-self-start">
            {said.save[asks]}
          </Button>
        </div>
      </Unfold>
    </ActionForm>
  )
}

/** Which finding of which report is answered. */
export const AnswerTo = ({ finding, of }: { finding: Answered; of: AnswerOf }) =>
  Object.entries({ ...of, fingerprint: finding.fingerprint }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
