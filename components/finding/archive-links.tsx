import { buttonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'

/**
 * Ways to all reports of a place at once; where they are too many for one file, to each of its parts. They are plain
 * downloads; with script the page shows how far one is.
 */
export const ArchiveLinks = ({ here, parts = 1 }: { here: string; parts?: number }) => {
  const said = words().reading.archive
  return (
    <div data-live="archive" className="grid gap-2 text-sm">
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        {Array.from({ length: parts }, (_, at) => at + 1).map(part => (
          <a
            key={part}
            href={`${here}/reports.zip${parts > 1 ? `?part=${part}` : ''}`}
            download
            data-archive
            className="py-1"
          >
            <Icon name="download" className="me-1.5 size-4" />
            {parts > 1 ? said.part(part, parts) : said.all}
          </a>
        ))}
      </p>
      <div data-archive-progress hidden>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <progress value={0} max={1} aria-label={said.progress} className="w-48 max-w-full" />
          <span data-counted={said.counted('{done}', '{all}')} className="tabular-nums text-ink-soft" />
          <button type="button" className={buttonLook({ small: true })}>
            {said.cancel}
          </button>
        </p>
      </div>
      <p role="status" data-done={said.done} data-failed={said.failed} className="text-ink-soft empty:hidden" />
      <script type="module" async src="/archive.js" />
    </div>
  )
}
