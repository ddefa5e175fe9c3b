import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'

/** The workbook for those who fill in away from the portal. */
export const Offline = ({ here }: { here: string }) => {
  const said = words().office.contents.offline
  return (
    <Card title={said.title}>
      <p className="text-ink-soft">{said.how}</p>
      <p className="mt-2">
        <a href={`${here}/entry.xlsx`} download className="inline-flex min-h-10 items-center gap-1.5">
          <Icon name="download" className="size-4.5" />
          {said.get}
        </a>
      </p>
    </Card>
  )
}
