import { Card } from '@/components/ui/card'
import { words } from '@/lib/words'
import { AskedDeed } from './asked-deed'
import type { DeedOf } from './deed-form'
import type { DeedActions } from './next-step'

type Props = { of: DeedOf; may: (verb: 'correct' | 'withdraw') => boolean; actions: DeedActions }

/** What can still happen to a published report. */
export const OtherDeeds = ({ of, may, actions }: Props) =>
  (may('correct') || may('withdraw')) && (
    <Card title={words().office.contents.other}>
      <div className="grid gap-4">
        {may('correct') && <AskedDeed deed="correct" note="correct" action={actions.correct} of={of} icon="pencil" />}
        {may('withdraw') && (
          <AskedDeed deed="withdraw" note="withdraw" action={actions.withdraw} of={of} icon="lock" look="danger" />
        )}
      </div>
    </Card>
  )
