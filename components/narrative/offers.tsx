'use client'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words/in-browser'
import type { Offer } from './ties'

interface Props {
  offers: readonly Offer[]
  onTie: (offer: Offer) => void
}

/** Typed numbers that equal their cells: one press, and they follow. Folded away, for nothing is wrong with them. */
export const Offers = ({ offers, onTie }: Props) => {
  const said = words().narrative.findings
  return (
    <details className="group text-sm">
      <summary className="flex min-h-9 items-center gap-1 rounded text-ink-soft">
        <Icon name="right" className="size-4 group-open:rotate-90" />
        {said.offers(offers.length)}
      </summary>
      <p className="ps-5 text-ink-soft">{said.bound}</p>
      <ul className="grid gap-1 ps-5">
        {offers.map(offer => (
          <li key={`${offer.address} ${offer.start} ${offer.quote}`} className="flex items-start justify-between gap-3">
            <span className="min-w-0">{said.offer(offer.typed, offer.name)}</span>
            <Button
              type="button"
              small
              aria-label={said.bindTo(offer.typed, offer.name)}
              className="shrink-0"
              onClick={() => onTie(offer)}
            >
              {said.bind}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
