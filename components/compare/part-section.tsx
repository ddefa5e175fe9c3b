import { chartOf } from '@/components/charts/chart'
import { Drawn } from '@/components/charts/drawn'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'
import type { Comparison, Part } from './comparison'
import { Gaps } from './gaps'
import { LinesTable } from './lines-table'

/** A chart with its numbers beside it and its files below. */
export const PartSection = ({ part, comparison }: { part: Part; comparison: Comparison }) => {
  const said = words().compare
  const { id, title, say, drawing, lines } = part
  return (
    <section id={id} aria-labelledby={`${id}-head`} className="compare-part">
      <h2 id={`${id}-head`} className="text-xl">
        {title}
      </h2>
      {say && <p className="measure text-sm text-ink-soft">{say}</p>}
      <div className="compare-pair">
        <figure>
          <Drawn
            shape={chartOf(drawing, lines, { id, title: said.chart.title(title, comparison.of) }, comparison.years)}
          />
          <figcaption>
            <FileLink href={comparison.fileAt(`${id}.svg`)}>{said.svg}</FileLink>
            <button type="button" hidden data-png={comparison.fileAt(`${id}.svg`)} className="chart-png">
              <Icon name="download" className="me-1.5 size-4" />
              {said.png}
            </button>
            <FileLink href={comparison.fileAt(`${id}.csv`)}>{said.csv}</FileLink>
          </figcaption>
        </figure>
        <div className="grid content-start gap-2">
          <LinesTable caption={said.table(title)} lines={lines} comparison={comparison} />
          <Gaps lines={lines} />
        </div>
      </div>
      <script type="module" async src="/chart-png.js" />
    </section>
  )
}

export const FileLink = ({ href, children }: { href: string; children: string }) => (
  <a href={href} download className="inline-flex items-center gap-1.5 py-1 print:hidden">
    <Icon name="download" className="size-4" />
    {children}
  </a>
)
