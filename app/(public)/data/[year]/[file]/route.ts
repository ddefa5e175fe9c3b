import { notFound } from 'next/navigation'
import { contentPage, reportPage } from '@/lib/desk/open-data'
import { formatById } from '@/lib/formats'
import { type BulkFile, bulkFiles, bulkTypes, dictionary } from '@/lib/open/bulk'
import { csvOf } from '@/lib/open/table'
import { withTotals } from '@/lib/report/cells'
import { toJson } from '@/lib/report/content'
import { reportRow } from '../../../api/v1/rows'
import { askedYear } from '../../../asked'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ year: string; file: string }> }

const BATCH = 200

/** A whole year as one file, written while it is read: however many organs there are, little of it is in memory. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { year: given, file: name } = await params
  const year = askedYear(given)
  const file = bulkFiles.find(one => one === name) ?? notFound()
  const { rows } = await reportPage({ year }, { limit: 1 })
  if (rows.length === 0) notFound()
  return new Response(streamOf(writers[file](year)), {
    headers: {
      'content-type': bulkTypes[file],
      'content-disposition': `attachment; filename="${year}-${file}"`,
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  })
}

const writers: Record<BulkFile, (year: number) => AsyncGenerator<string>> = {
  'reports.csv': async function* (year) {
    for await (const [rows, first] of pages(cursor => reportPage({ year }, { limit: BATCH, ...cursor })))
      yield headless(csvOf(rows.map(reportRow)), first)
  },
  'figures.csv': async function* (year) {
    const addresses = dictionary().map(one => one.address)
    const columns = ['organ', 'organName', 'year', 'edition', ...addresses]
    for await (const [rows, first] of pages(cursor => contentPage(year, { limit: BATCH, ...cursor })))
      yield headless(
        csvOf(
          rows.map(({ organCode, organName, number, content }) => ({
            organ: organCode,
            organName,
            year,
            edition: number,
            ...withTotals(formatById(content.format), content.figures),
          })),
          columns,
        ),
        first,
      )
  },
  'reports.jsonl': async function* (year) {
    for await (const [rows] of pages(cursor => contentPage(year, { limit: BATCH, ...cursor })))
      for (const { content } of rows) {
        const figures = withTotals(formatById(content.format), content.figures)
        yield `${JSON.stringify(toJson({ ...content, figures }))}\n`
      }
  },
}

async function* pages<Row>(
  page: (cursor: { cursor?: string }) => Promise<{ rows: readonly Row[]; next: string | null }>,
): AsyncGenerator<readonly [readonly Row[], boolean]> {
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { rows, next }: { rows: readonly Row[]; next: string | null } = await page(cursor ? { cursor } : {})
    yield [rows, cursor === '']
    cursor = next
  }
}

const headless = (csv: string, first: boolean): string => (first ? csv : csv.slice(csv.indexOf('\n') + 1))

function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void lines.return(undefined),
  })
}
