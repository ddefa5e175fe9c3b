'use client'
import { buttonLook } from '@/components/ui/button-look'
import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/words/in-browser'
import { type Checked, checkUp, type Opened } from './checking'
import { FindingLine } from './finding-line'

interface Props {
  files: readonly Opened[]
  lastYear?: Opened
  reading: number
  onClear: () => void
}

/** What was found, file by file; how it went is said aloud in one line. */
export const Results = ({ files, lastYear, reading, onClear }: Props) => {
  const said = words().checkup
  const given = lastYear?.ok ? lastYear.report : undefined
  const shown = files.map(file => ({
    file,
    checked: file.ok
      ? checkUp(
          file,
          files.filter(one => one !== file),
          given,
        )
      : undefined,
  }))
  return (
    <section aria-labelledby="results" className="grid gap-6">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h2 id="results" className="text-xl">
          {said.results}
        </h2>
        <p role="status" className="text-ink-soft">
          {reading > 0 ? said.readingNow(reading) : sum(shown)}
        </p>
        {files.length > 0 && (
          <button type="button" onClick={onClear} className={buttonLook({ small: true })}>
            {said.clear}
          </button>
        )}
      </div>
      {lastYear && !lastYear.ok && (
        <Notice tone="danger" title={`${said.lastYear}：${lastYear.name}`}>
          {lastYear.why}
        </Notice>
      )}
      {shown.map(({ file, checked }) =>
        file.ok && checked ? (
          <Report key={file.name} file={file} checked={checked} />
        ) : (
          <Notice key={file.name} tone="danger" title={file.name}>
            {file.ok ? '' : file.why}
          </Notice>
        ),
      )}
    </section>
  )
}

const Report = ({ file, checked }: { file: Extract<Opened, { ok: true }>; checked: Checked }) => {
  const said = words().checkup
  const { name, report, proseOnly } = file
  const { findings, against, otherYear } = checked
  const count = (weight: string) => findings.filter(finding => finding.weight === weight).length
  return (
    <article aria-label={name} className="grid gap-3 rounded-lg border border-line bg-raised p-4 sm:p-6">
      <header className="grid gap-1">
        <h3 className="text-lg break-all">{name}</h3>
        <p className="text-sm text-ink-soft">
          {said.of(report.organ.name, report.year)}
          {findings.length > 0 && `：${said.counts(count('error'), count('warning'), count('note'))}`}
        </p>
        <p className="text-sm text-ink-soft empty:hidden">
          {[
            proseOnly && said.proseOnly,
            against && said.against(against),
            otherYear && said.otherYear(otherYear, report.year - 1),
          ]
            .filter(Boolean)
            .join('')}
        </p>
      </header>
      {findings.length === 0 ? (
        <Notice tone="good" title={said.none}>
          {said.noneSay}
        </Notice>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {findings.map(finding => (
            <FindingLine key={`${finding.rule} ${finding.addresses.join()} ${finding.say}`} finding={finding} />
          ))}
        </ul>
      )}
    </article>
  )
}

function sum(shown: readonly { file: Opened; checked?: Checked }[]): string {
  const said = words().checkup
  const read = shown.flatMap(({ checked }) => checked ?? [])
  const failed = shown.length - read.length
  const findings = read.reduce((count, checked) => count + checked.findings.length, 0)
  return [read.length > 0 && said.done(read.length, findings), failed > 0 && said.failed(failed)]
    .filter(Boolean)
    .join('')
}
