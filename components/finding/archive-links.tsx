import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'

/** Ways to all reports of a place at once; where they are too many for one file, to each of its parts. */
export const ArchiveLinks = ({ here, parts = 1 }: { here: string; parts?: number }) => {
  const said = words().reading.archive
  return (
    <p data-live="archive" className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {Array.from({ length: parts }, (_, at) => at + 1).map(part => (
        <a key={part} href={`${here}/reports.zip${parts > 1 ? `?part=${part}` : ''}`} download className="py-1">
          <Icon name="download" className="me-1.5 size-4" />
          {parts > 1 ? said.part(part, parts) : said.all}
        </a>
      ))}
    </p>
  )
}
