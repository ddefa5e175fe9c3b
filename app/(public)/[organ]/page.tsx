import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArchiveLinks } from '@/components/finding/archive-links'
import { OrganYears } from '@/components/reading/organ-years'
import { PublicWords } from '@/components/reading/public-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { editionsOfOrgan, yearsOf } from '@/lib/desk/editions'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'
import { askedOrgan } from '../asked'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ organ: string }> }

const askedYears = cache(async (organ: string) => {
  const years = await yearsOf(askedOrgan(organ))
  return years.length > 0 ? years : notFound()
})

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { organ } = await params
  const [newest] = await askedYears(organ)
  const name = newest?.organName ?? ''
  return {
    title: name,
    description: words().reading.organ.description(name),
    alternates: { canonical: `${settings().ORIGIN}/${organ}` },
  }
}

const OrganOverYears = async ({ params }: Props) => {
  const { organ } = await params
  const years = await askedYears(organ)
  const noted = (await editionsOfOrgan(organ)).filter(({ number, note }) => number > 1 && note)
  const readable = years.filter(({ form }) => form === 'report').map(({ year }) => year)
  const name = years[0]?.organName ?? ''
  const { site, reading, compare } = words()
  return (
    <div className="grid gap-6">
      <Breadcrumbs crumbs={[{ label: site.home, href: '/' }, { label: name }]} />
      <header className="grid gap-2">
        <h1 className="font-title text-3xl sm:text-4xl">{name}</h1>
        {readable.length > 0 && (
          <p className="text-ink-soft">
            {reading.organ.lead(readable.length, Math.min(...readable), Math.max(...readable))}
          </p>
        )}
      </header>
      <Card>
        <OrganYears years={years} />
        {readable.length > 1 && (
          <p className="mt-4">
            <a href={`/${organ}/compare`}>{compare.toOrgan}</a>
          </p>
        )}
      </Card>
      {readable.length > 1 && <ArchiveLinks here={`/${organ}`} />}
      {noted.length > 0 && <PublicWords editions={noted} />}
    </div>
  )
}

export default OrganOverYears
