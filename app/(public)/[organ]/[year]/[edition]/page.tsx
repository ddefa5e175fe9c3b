import type { Metadata } from 'next'
import { askedEdition } from '../../../asked'
import { EditionView, metadataOf } from '../../../edition-view'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ organ: string; year: string; edition: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { organ, year, edition } = await params
  return metadataOf(await askedEdition(organ, year, edition), true)
}

const OneEdition = async ({ params }: Props) => {
  const { organ, year, edition } = await params
  return <EditionView edition={await askedEdition(organ, year, edition)} />
}

export default OneEdition
