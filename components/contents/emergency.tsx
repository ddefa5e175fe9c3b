import type { FormAction } from '@/components/ui/answer'
import { words } from '@/lib/words'
import { AskedDeed } from './asked-deed'
import type { DeedOf } from './deed-form'

type Props = { action: FormAction; of: DeedOf; barred?: boolean }

/** The way out when the second person is not there: apart from everything else, and plain about what it is. */
export const Emergency = ({ action, of, barred = false }: Props) => {
  const { contents, deeds } = words().office
  return (
    <section className="grid max-w-3xl gap-2 rounded border border-dashed border-danger p-4">
      <h3>{deeds.emergency}</h3>
      <p className="text-ink-soft">{contents.own}</p>
      {!barred && <AskedDeed deed="approveAlone" note="approveAlone" action={action} of={of} look="danger" />}
    </section>
  )
}
