import { partOf } from '@/components/contents/section-line'
import { Icon } from '@/components/ui/icon'
import type { Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import { AboutRule } from './about-rule'
import { AnswerForm } from './answer-form'
import type { Answering, Place } from './answering'
import { inks, toneOf, wayTo } from './way'

/** A finding that waits: its sentence, the way to its place, what its rule says, and the form that answers it. */
export const FindingRow = ({ finding, form, here, answering }: { finding: Answered; answering: Answering } & Place) => {
  const said = words().office.findings
  const { asks, say, place } = finding
  const { of, action, may, reasons } = answering
  const way = wayTo(finding, form)
  const allowed = asks && action && may(asks === 'signOff' ? 'signOff' : 'explain')
  const suggested = finding.addresses.flatMap(address => reasons[address] ?? [])[0]
  return (
    <li className="flex gap-2.5 py-3">
      <Icon name={toneOf(finding.weight)} className={`mt-0.5 size-5 ${inks[finding.weight]}`} />
      <div className="grid min-w-0 flex-1 gap-1.5">
        <p className="wrap-anywhere">
          {say}
          {way && (
            <a href={`${here}/${way.path}`} className="ms-3 inline-block whitespace-nowrap">
              {said.go(partOf(way.section))}
            </a>
          )}
        </p>
        {place?.quote && !say.includes(place.quote) && (
          <blockquote className="line-clamp-3 border-s-2 border-line ps-3 text-sm text-ink-soft">
            {place.quote}
          </blockquote>
        )}
        <AboutRule finding={finding} form={form} here={here} />
        {asks && action && !allowed && <p className="text-sm text-ink-soft">{said.waitsFor[asks]}</p>}
        {allowed && <AnswerForm {...{ finding, asks, of, action, suggested }} />}
      </div>
    </li>
  )
}
