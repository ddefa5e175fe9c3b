import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArchiveLinks } from '@/components/finding/archive-links'
import { DataBlock } from '@/components/reading/data-block'
import { FormerNames } from '@/components/reading/former-names'
import { OrganYears } from '@/components/reading/organ-years'
import { PublicWords } from '@/components/reading/public-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { editionsOfOrgan, yearsOf } from '@/lib/desk/editions'
import { placeOf } from '@/lib/desk/roster'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'
import { askedOrgan } from '../asked'
import { told } from '../told'

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
  return told({
    title: name,
    description: words().reading.organ.description(name),
    path: `/${organ}`,
    feed: `/${organ}/feed.xml`,
  })
}

const OrganOverYears = async ({ params }: Props) => {
  const { organ } = await params
  const years = await askedYears(organ)
  const noted = (await editionsOfOrgan(organ)).filter(({ number, note }) => number > 1 && note)
  const readable = years.filter(({ form }) => form === 'report').map(({ year }) => year)
  const name = years[0]?.organName ?? ''
  const { over, branches } = await placeOf(organ)
  const { site, reading, compare } = words()
  return (
    <div className="grid gap-6">
      <Breadcrumbs
        crumbs={[
          { label: site.home, href: '/' },
          ...over.map(({ code, name }) => ({ label: name, href: `/organs/${code}` })),
          { label: name },
        ]}
      />
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-4xl">{name}</h1>
        {readable.length > 0 && (
          <p className="text-ink-soft">
            {reading.organ.lead(readable.length, Math.min(...readable), Math.max(...readable))}
          </p>
        )}
        <FormerNames years={years} />
        {branches > 0 && (
          <p>
            <a href={`/organs/${organ}`}>{reading.tree.branches(branches)}</a>
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
      <DataBlock data={{ '@type': 'GovernmentOrganization', name, url: `${settings().ORIGIN}/${organ}` }} />
    </div>
  )
}

export default OrganOverYears
