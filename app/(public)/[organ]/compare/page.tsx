import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type Part, partOf } from '@/components/compare/comparison'
import { ComparisonView } from '@/components/compare/comparison-view'
import { FigureDefinition } from '@/components/compare/figure-definition'
import { PartSection } from '@/components/compare/part-section'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Phrases } from '@/components/ui/phrases'
import { cellsOfRow } from '@/lib/compare/places'
import { words } from '@/lib/words'
import { type Query, textOf } from '../../asked'
import { onlyFigure, organOverYears } from '../../comparing'
import { told } from '../../told'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ organ: string }>; searchParams: Promise<Query> }

const asked = cache(organOverYears)

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { organ } = await params
  const { of, points } = await asked(organ)
  const figure = textOf((await searchParams).figure)
  const part = figure ? partOf(figure, points) : undefined
  const { compare } = words()
  return told({
    title: part ? compare.figure.of(of, part.title) : compare.ofOrgan(of),
    description: compare.description(of),
    path: `/${organ}/compare`,
    unlisted: figure !== undefined,
  })
}

const OrganCompared = async ({ params, searchParams }: Props) => {
  const { organ } = await params
  const comparison = await asked(organ)
  const figure = textOf((await searchParams).figure)
  const { site, compare } = words()
  const crumbs = [
    { label: site.home, href: '/' },
    { label: comparison.of, href: `/${organ}` },
    { label: compare.toOrgan, ...(figure && { href: `/${organ}/compare` }) },
  ]
  if (figure) {
    const part = partOf(figure, comparison.points) ?? notFound()
    return (
      <div className="grid gap-8">
        <Breadcrumbs crumbs={[...crumbs, { label: part.title }]} />
        <OneFigure figure={figure} part={part} comparison={onlyFigure(comparison, figure)} />
        <p>
          <a href={`/${organ}/compare`}>{compare.figure.all}</a>
        </p>
      </div>
    )
  }
  return (
    <div className="grid gap-8">
      <Breadcrumbs crumbs={crumbs} />
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-4xl">
          <Phrases parts={[comparison.of, compare.toOrgan]} />
        </h1>
        <p className="measure text-ink-soft">{compare.ofOrganSay}</p>
      </header>
      <ComparisonView comparison={comparison} />
    </div>
  )
}

type FigureProps = { figure: string; part: Part; comparison: Awaited<ReturnType<typeof organOverYears>> }

/** What a figure means and what it was over the years; a row has a figure for each of its columns. */
const OneFigure = ({ figure, part, comparison }: FigureProps) => {
  const said = words().compare.figure
  const above = figure.slice(0, figure.lastIndexOf('.'))
  const addresses = part.lines.map(({ address }) => address)
  return (
    <>
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-3xl">{said.title(part.title)}</h1>
        <p className="text-ink-soft">{comparison.of}</p>
      </header>
      <section aria-labelledby="definition" className="grid gap-3">
        <h2 id="definition" className="text-xl">
          {said.definition}
        </h2>
        <FigureDefinition address={addresses.length > 1 ? (addresses.at(-1) ?? figure) : (addresses[0] ?? figure)} />
        {cellsOfRow(above).length > 1 && (
          <p>
            <a href={`/${comparison.points[0]?.organ}/compare?figure=${above}`}>{said.row}</a>
          </p>
        )}
      </section>
      <PartSection part={{ ...part, title: said.history }} comparison={comparison} />
    </>
  )
}

export default OrganCompared
