import type { DeedOf } from '@/components/contents/deed-form'
import { DeedForm } from '@/components/contents/deed-form'
import { Unfold } from '@/components/contents/unfold'
import type { FormAction } from '@/components/ui/answer'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Field } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { TextArea, TextInput } from '@/components/ui/inputs'
import { Time } from '@/components/ui/time'
import { words } from '@/lib/words'
import { today } from '@/lib/words/clock'

/** Who reviewed the whole report for secrets, and when; written by whoever put it on record. */
export interface Reviewed {
  readonly reviewer: string
  readonly day: string
  readonly remark: string
  readonly by: string
  readonly at: number
  readonly version: number
}

export type Recording = {
  record: Reviewed | undefined
  of: DeedOf
  /** Who looks, as the likely reviewer. */
  viewer: string
  /** Absent where nothing can be put on record. */
  action?: FormAction
}

/** The record that the whole report passed the secrecy review, and the form that makes it. */
export const WholeReview = ({ record, of, viewer, action }: Recording) => {
  const said = words().office.findings.signOffs.record
  const isOld = record !== undefined && record.version !== of.seen
  return (
    <div className="grid gap-3">
      {record ? (
        <div
          className={`border-s-4 px-3 py-2 ${isOld ? 'border-warning bg-warning-soft' : 'border-good bg-good-soft'}`}
        >
          <p className={`font-semibold ${isOld ? 'text-warning' : 'text-good'}`}>{isOld ? said.old : said.stands}</p>
          <p>
            {said.who(record.reviewer)} <Time at={record.day} day />
          </p>
          {record.remark && <p className="whitespace-pre-line wrap-anywhere">{record.remark}</p>}
          <p className="text-sm text-ink-soft">
            {said.by(record.by)} <Time at={record.at} />
          </p>
        </div>
      ) : (
        <p>{said.none}</p>
      )}
      {action && <RecordForm {...{ of, viewer, action }} again={record !== undefined} />}
    </div>
  )
}

const RecordForm = ({
  of: { organ, year, seen },
  viewer,
  action,
  again,
}: {
  of: DeedOf
  viewer: string
  action: FormAction
  again: boolean
}) => {
  const said = words().office.findings.signOffs.record
  return (
    <DeedForm action={action} of={{ organ, year, seen }} label={said.title} className="grid gap-3">
      <Unfold
        summary={
          <span className={buttonLook({ small: true })}>
            <Icon name="lock" className="size-4" />
            {again ? said.again : said.write}
          </span>
        }
      >
        <div className="mt-3 grid max-w-2xl gap-3 border-s-4 border-line-strong ps-4">
          <Field name="reviewer" label={said.reviewer} hint={said.reviewerHint}>
            <TextInput defaultValue={viewer} maxLength={40} required className="max-w-72" />
          </Field>
          <Field name="day" label={said.day}>
            <TextInput type="date" defaultValue={today()} max={today()} required className="max-w-48" />
          </Field>
          <Field name="remark" label={said.remark} hint={said.remarkHint} optional>
            <TextArea rows={2} maxLength={1000} />
          </Field>
          <Button look="primary" small className="justify-self-start">
            {said.save}
          </Button>
        </div>
      </Unfold>
    </DeedForm>
  )
}
