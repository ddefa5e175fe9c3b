'use client'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Icon, type IconName } from '@/components/ui/icon'
import { RuleNote } from '@/components/ui/rule-note'
import type { Weight } from '@/lib/rules/rule'
import { words } from '@/lib/words/in-browser'
import type { Told } from './judging'
import { Offers } from './offers'
import type { Keyed } from './steady'
import type { Offer } from './ties'

const looks: Record<Weight, { icon: IconName; ink: string }> = {
  error: { icon: 'danger', ink: 'text-danger' },
  warning: { icon: 'warning', ink: 'text-warning' },
  note: { icon: 'note', ink: 'text-note' },
}

interface Props {
  id: string
  findings: readonly Keyed<Told>[]
  offers: readonly Offer[]
  /** Both undefined where nothing can be written: the passage then stands below its finding. */
  onTie?: (offer: Offer) => void
  onGo?: (quote: string) => void
  /** The passage under the pointer or the focus, or none. */
  onPoint: (key: string | undefined) => void
  /** A hand moves over the list. */
  onHold: () => void
}

/** What the rules find in the text, heaviest first; each line leads to its sentence. */
export const Findings = ({ id, findings, offers, onTie, onGo, onPoint, onHold }: Props) => {
  const said = words().ui.finding
  const title = useId()
  const errors = findings.filter(({ weight }) => weight === 'error').length
  return (
    <section id={id} aria-labelledby={title} tabIndex={-1} onPointerMove={onHold} className="grid gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={title} className="text-lg">
          {said.title}
        </h2>
        <p role="status" className="text-sm text-ink-soft">
          {findings.length === 0 ? said.none : said.count(errors, findings.length - errors)}
        </p>
      </div>
      <ul className="grid gap-1 empty:hidden">
        {findings.map(finding => (
          <Line key={finding.key} finding={finding} onTie={onTie} onGo={onGo} onPoint={onPoint} />
        ))}
      </ul>
      {onTie && offers.length > 0 && <Offers offers={offers} onTie={onTie} />}
    </section>
  )
}

type LineProps = { finding: Keyed<Told> } & Pick<Props, 'onTie' | 'onGo' | 'onPoint'>

const Line = ({ finding, onTie, onGo, onPoint }: LineProps) => {
  const said = words().narrative.findings
  const heard = words().ui.finding
  const { key, rule, weight, say, mend, place, offer } = finding
  const { icon, ink } = looks[weight]
  const point = () => onPoint(key)
  const letGo = () => onPoint(undefined)
  const sentence = (
    <>
      <Icon name={icon} className={`mt-0.5 size-5 ${ink}`} />
      <span className="min-w-0">
        <span className="sr-only">{heard.weight[weight]}：</span>
        {say}
        {onGo && <span className="sr-only">，{place?.quote ? said.go : said.goText}</span>}
      </span>
    </>
  )
  return (
    <li className="grid gap-1 rounded px-2 py-1 hover:bg-accent-soft">
      {onGo ? (
        <button
          type="button"
          onClick={() => onGo(place?.quote ?? '')}
          onPointerEnter={point}
          onPointerLeave={letGo}
          onFocus={point}
          onBlur={letGo}
          className="flex w-full items-start gap-2 rounded text-start"
        >
          {sentence}
        </button>
      ) : (
        <>
          <p className="flex items-start gap-2">{sentence}</p>
          {place?.quote && <blockquote className="ms-7 border-s-2 border-line ps-3 text-sm">{place.quote}</blockquote>}
        </>
      )}
      <RuleNote rule={rule} mend={mend} className="ps-7" />
      {offer && onTie && (
        <div className="ps-7">
          <Button type="button" small onClick={() => onTie(offer)}>
            {said.tie(offer.holds)}
          </Button>
        </div>
      )}
    </li>
  )
}
