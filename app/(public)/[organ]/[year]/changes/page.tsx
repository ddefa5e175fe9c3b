import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { yearsOf } from '@/lib/desk/editions'
import { words } from '@/lib/words'
import { askedReport } from '../../../asked'
import { ChangesPage } from '../../../changes-view'
import { told } from '../../../told'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ organ: string; year: string }> }

/** A report and the newest of an earlier year that can be read. */
const asked = cache(async (organ: string, year: string) => {
  const edition = await askedReport(organ, year)
  if (edition.form === 'withdrawal') notFound()
  const earlier = (await yearsOf(organ)).filter(one => one.year < edition.year)
  return { edition, before: earlier.find(one => one.form === 'report') }
})

const titleOf = ({ edition, before }: Awaited<ReturnType<typeof asked>>): string => {
  const said = words().changed
  return before ? said.sinceYear(edition.year, before.year) : said.title
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { organ, year } = await params
  const found = await asked(organ, year)
  const title = `${titleOf(found)} · ${found.edition.organName}`
  return told({ title, description: words().changed.description(title), path: `/${organ}/${year}/changes` })
}

const ChangesSinceYear = async ({ params }: Props) => {
  const { organ, year } = await params
  const found = await asked(organ, year)
  return (
    <ChangesPage
      {...found}
      title={titleOf(found)}
      none={words().changed.none}
      labelOf={({ year }) => words().reading.year(year)}
      page={`/${organ}/${year}`}
    />
  )
}

export default ChangesSinceYear
