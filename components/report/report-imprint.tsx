import { words } from '@/lib/words'
import { sayDay } from '@/lib/words/clock'
import type { EditionFacts } from './edition-facts'

/** At the foot of every printed sheet: where it comes from and which edition it is. */
export const ReportImprint = ({ edition: { address, number, publishedAt, hash } }: { edition: EditionFacts }) => {
  const said = words().reading.edition
  return (
    <footer className="report-imprint">
      <p>
        {address} · {said.number(number)} · {said.publishedOn(sayDay(new Date(publishedAt)))}
      </p>
      {hash && <p>{said.hashIs(hash)}</p>}
    </footer>
  )
}
