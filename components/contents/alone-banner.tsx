import type { FormAction } from '@/components/ui/answer'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/words'
import { DeedForm, type DeedOf } from './deed-form'
import { type NamedStep, whenOf, whoOf } from './named-step'

type Props = { step: NamedStep; viewer: string; of: DeedOf; confirm?: FormAction }

/** Stands on every page of a report whose submitter approved it, until a second person confirms. */
export const AloneBanner = ({ step, viewer, of, confirm }: Props) => {
  const { contents, deeds } = words().office
  return (
    <Notice tone="danger" title={contents.alone} className="border-2 border-s-8">
      <div className="grid gap-3">
        <p>{contents.aloneWhy(whoOf(step, viewer), whenOf(step), step.note)}</p>
        {confirm && (
          <DeedForm action={confirm} of={of} label={deeds.name.confirm}>
            <ConfirmButton
              look="danger"
              icon="check"
              question={deeds.confirmDo.confirm}
              consequence={deeds.consequence.confirm}
            >
              {deeds.name.confirm}
            </ConfirmButton>
          </DeedForm>
        )}
      </div>
    </Notice>
  )
}
