import { Notice } from '@/components/ui/notice'
import { showFigure } from '@/lib/report/figure'
import { words } from '@/lib/words/in-browser'
import type { Checked, Opened } from './checking'
import { FindingLine } from './finding-line'

type Props = { file: Extract<Opened, { ok: true }>; checked: Checked }

/** What was found in one report, and what of it could not be read for sure. */
export const ReportResult = ({ file, checked }: Props) => {
  const said = words().checkup
  const { name, report, proseOnly } = file
  const { findings, unsure, against, otherYear } = checked
  const count = (weight: string) => findings.filter(finding => finding.weight === weight).length
  const told = [
    proseOnly && said.proseOnly,
    against && said.against(against),
    otherYear && said.otherYear(otherYear, report.year - 1),
  ]
  return (
    <article aria-label={name} className="grid gap-3 rounded-lg border border-line bg-raised p-4 sm:p-6">
      <header className="grid gap-1">
        <h3 className="text-lg break-all">{name}</h3>
        <p className="text-sm text-ink-soft">
          {said.of(report.organ.name, report.year)}
          {findings.length > 0 && `：${said.counts(count('error'), count('warning'), count('note'))}`}
        </p>
        <p className="text-sm text-ink-soft empty:hidden">{told.filter(Boolean).join('')}</p>
      </header>
      {findings.length === 0 && unsure.length === 0 && (
        <Notice tone="good" title={words().ui.finding.none}>
          {said.noneSay}
        </Notice>
      )}
      {findings.length > 0 && (
        <ul className="divide-y divide-line border-t border-line">
          {findings.map(finding => (
            <FindingLine key={`${finding.rule} ${finding.addresses.join()} ${finding.say}`} finding={finding} />
          ))}
        </ul>
      )}
      {unsure.length > 0 && <UnsureCells unsure={unsure} />}
    </article>
  )
}

const UnsureCells = ({ unsure }: { unsure: Checked['unsure'] }) => {
  const said = words().checkup
  return (
    <details className="border-t border-line pt-3">
      <summary className="font-medium text-accent hover:text-accent-strong">{said.unsure(unsure.length)}</summary>
      <ul className="mt-2 grid gap-1.5 text-sm">
        {unsure.map(({ address, name, printed, why, guesses }) => (
          <li key={address}>
            {said.printed(name, printed)}
            {why}
            {guesses.length > 0 && said.guesses(guesses.map(showFigure))}
          </li>
        ))}
      </ul>
    </details>
  )
}
