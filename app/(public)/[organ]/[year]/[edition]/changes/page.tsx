import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { editionOf } from '@/lib/desk/editions'
import { words } from '@/lib/words'
import { askedEdition } from '../../../../asked'
import { ChangesPage } from '../../../../changes-view'
import { told } from '../../../../told'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ organ: string; year: string; edition: string }> }

/** An edition and the one before it, if that can still be read. */
const asked = cache(async (organ: string, year: string, number: string) => {
  const edition = await askedEdition(organ, year, number)
  if (edition.form === 'withdrawal') notFound()
  const before = await editionOf(organ, edition.year, edition.number - 1)
  return { edition, before: before?.form === 'report' ? before : undefined }
})

const titleOf = ({ edition, before }: Awaited<ReturnType<typeof asked>>): string => {
  const said = words().changed
  return before ? said.sinceEdition(edition.number, before.number) : said.title
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { organ, year, edition } = await params
  const found = await asked(organ, year, edition)
  const title = `${titleOf(found)} · ${found.edition.title}`
  const path = `/${organ}/${year}/${edition}/changes`
  return told({ title, description: words().changed.description(title), path, unlisted: true })
}

const ChangesSinceEdition = async ({ params }: Props) => {
  const { organ, year, edition } = await params
  const found = await asked(organ, year, edition)
  return (
    <ChangesPage
      {...found}
      title={titleOf(found)}
      none={words().changed.first}
      labelOf={({ number }) => words().reading.edition.number(number)}
      page={`/${organ}/${year}/${edition}`}
      note={found.edition.note}
    />
  )
}

export default ChangesSinceEdition
