import { EditionMarks } from '@/components/reading/edition-marks'
import { Time } from '@/components/ui/time'
import { formatById } from '@/lib/formats'
import type { FormatId } from '@/lib/report/format'
import { type Excerpt, excerptOf } from '@/lib/search/excerpt'
import { words } from '@/lib/words'

type Part = 'head' | 'overview' | 'problems' | 'other' | 'rows'

export interface ShownHit {
  readonly report: {
    readonly organCode: string
    readonly organName: string
    readonly year: number
    readonly number: number
    readonly form: 'report' | 'withdrawal'
    readonly title: string
    readonly format: FormatId
    readonly publishedAt: number
  }
  readonly excerpts: readonly { readonly part: Part; readonly excerpt: Excerpt }[]
}

/** What was found, each with the passages that hold the words. */
export const Hits = ({ hits, from, found }: { hits: readonly ShownHit[]; from: number; found: readonly string[] }) => (
  <ol start={from} className="max-w-4xl divide-y divide-line border-y border-line">
    {hits.map(hit => (
      <Hit key={`${hit.report.organCode} ${hit.report.year}`} hit={hit} found={found} />
    ))}
  </ol>
)

const Hit = ({ hit: { report, excerpts }, found }: { hit: ShownHit; found: readonly string[] }) => {
  const { organCode, year, number, form, format, title, publishedAt } = report
  const href = `/${organCode}/${year}`
  return (
    <li className="grid gap-1.5 py-4">
      <h2 className="text-lg">
        <a href={href}>
          <Marked excerpt={excerptOf(title, found, title.length) ?? [{ text: title, found: false }]} />
        </a>
      </h2>
      {excerpts
        .filter(({ part }) => part !== 'head')
        .map(({ part, excerpt }) => (
          <p key={part} className="text-sm leading-relaxed">
            <a href={part === 'rows' ? href : `${href}#${part}`} className="me-2 text-ink-soft">
              {nameOf(part, format)}
            </a>
            <Marked excerpt={excerpt} />
          </p>
        ))}
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
        <Time at={publishedAt} day />
        <EditionMarks number={number} form={form} />
      </p>
    </li>
  )
}

const Marked = ({ excerpt }: { excerpt: Excerpt }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one passage never change places
  excerpt.map((piece, at) => (piece.found ? <mark key={at}>{piece.text}</mark> : piece.text))

function nameOf(part: Part, format: FormatId): string {
  if (part === 'head' || part === 'rows') return words().lookup.search[part]
  const section = formatById(format).sections.find(({ key }) => key === part)
  if (!section) return ''
  return 'number' in section && section.number ? `${section.number}、${section.title}` : section.title
}
