'use client'
import { buttonLook } from '@/components/ui/button-look'
import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/words/in-browser'
import { type Checked, checkUp, type Opened } from './checking'
import { ReportResult } from './report-result'

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
          <ReportResult key={file.name} file={file} checked={checked} />
        ) : (
          <Notice key={file.name} tone="danger" title={file.name}>
            {file.ok ? '' : file.why}
          </Notice>
        ),
      )}
    </section>
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
