import type { Metadata } from 'next'
import { askedReport } from '../../asked'
import { EditionView, metadataOf } from '../../edition-view'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ organ: string; year: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { organ, year } = await params
  return metadataOf(await askedReport(organ, year))
}

const ReportOfYear = async ({ params }: Props) => {
  const { organ, year } = await params
  return <EditionView edition={await askedReport(organ, year)} />
}

export default ReportOfYear
