import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/words'
import { sayDay } from '@/lib/words/clock'
import type { EditionLine } from './edition-facts'

type Props = { title: string; withdrawal: EditionLine; newer?: { number: number; href: string } }

/** What stays where a report was taken down. */
export const WithdrawalNotice = ({ title, withdrawal, newer }: Props) => {
  const said = words().reading.withdrawn
  return (
    <article className="grid gap-6 py-4">
      <h1 className="font-title text-2xl sm:text-3xl">{title}</h1>
      <Notice tone="warning" title={said.title} className="measure">
        <p>{said.say(sayDay(new Date(withdrawal.publishedAt)))}</p>
        {withdrawal.note && <p className="mt-2">{said.reason(withdrawal.note)}</p>}
      </Notice>
      {newer && (
        <p>
          <a href={newer.href}>{said.again(newer.number)}</a>
        </p>
      )}
    </article>
  )
}
