import type { FormAction } from '@/components/ui/answer'
import { ConfirmButton } from '@/components/ui/confirm-button'
import { words } from '@/lib/words'
import { DeedForm, type DeedOf } from './deed-form'

export const RecallForm = ({ action, of }: { action: FormAction; of: DeedOf }) => {
  const said = words().office.deeds
  return (
    <DeedForm action={action} of={of} label={said.name.recall}>
      <ConfirmButton icon="undo" question={said.confirmDo.recall} consequence={said.consequence.recall}>
        {said.name.recall}
      </ConfirmButton>
    </DeedForm>
  )
}
