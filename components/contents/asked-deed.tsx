import type { FormAction } from '@/components/ui/answer'
import { Button } from '@/components/ui/button'
import { type ButtonLook, buttonLook } from '@/components/ui/button-look'
import { Field } from '@/components/ui/field'
import { Icon, type IconName } from '@/components/ui/icon'
import { TextArea } from '@/components/ui/inputs'
import type { Deed } from '@/lib/report/workflow'
import { words } from '@/lib/words'
import { DeedForm, type DeedOf } from './deed-form'
import { Unfold } from './unfold'

type Noted = keyof ReturnType<typeof words>['office']['deeds']['reason']

type Props = {
  deed: Exclude<Deed, 'open'>
  action: FormAction
  of: DeedOf
  /** What the reason is called, where the deed asks for one. */
  note?: Noted
  look?: ButtonLook['look']
  icon?: IconName
  /** Disclosures of one group: only one is open at a time. */
  group?: string
  /** In a narrow bar the line about what happens is shown when the deed is opened. */
  bar?: boolean
}

/** A deed that is opened, explained and then done: two steps, with and without JavaScript. */
export const AskedDeed = ({ deed, action, of, note, look = 'quiet', icon, group, bar = false }: Props) => {
  const said = words().office.deeds
  return (
    <DeedForm
      action={action}
      of={of}
      label={bar ? undefined : said.name[deed]}
      className="has-[details[open]]:order-last has-[details[open]]:w-full"
    >
      <Unfold
        group={group}
        summary={
          <>
            <span className={buttonLook({ look })}>
              {icon && <Icon name={icon} className="size-4.5" />}
              {said.name[deed]}
            </span>
            <span className={`text-sm text-ink-soft ${bar ? 'max-md:hidden' : ''}`}>{said.consequence[deed]}</span>
          </>
        }
      >
        <div className="mt-3 grid max-w-2xl gap-3 border-s-4 border-line-strong ps-4">
          {bar && <p className="text-sm md:hidden">{said.consequence[deed]}</p>}
          {note && (
            <Field name="note" label={said.reason[note]} hint={said.hint[note]}>
              <TextArea rows={3} maxLength={1000} required />
            </Field>
          )}
          <Button look={look === 'danger' ? 'danger' : 'primary'} icon={icon} className="justify-self-start">
            {said.really(said.name[deed])}
          </Button>
        </div>
      </Unfold>
    </DeedForm>
  )
}
