import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { Uploads } from '@/components/bringing/uploads'
import { PageHead } from '@/components/office/page-head'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Time } from '@/components/ui/time'
import { type ImportLine, importsOf, LARGEST_FILE, mayBring } from '@/lib/desk/imports'
import { expectFiles } from '@/lib/files/reading/in-worker'
import { words } from '@/lib/words'
import { today } from '@/lib/words/clock'

export const generateMetadata = () => ({ title: words().bringing.title })

const Bring = async () => {
  const viewer = await requireViewer()
  if (!mayBring(viewer)) notFound()
  expectFiles()
  const rows = await importsOf(viewer)
  const said = words().bringing
  return (
    <>
      <PageHead title={said.title}>{said.lead}</PageHead>
      <div className="grid gap-8">
        <Uploads action="/office/import/files" largest={LARGEST_FILE} year={Number(today().slice(0, 4)) - 1} />
        {rows.length === 0 ? (
          <EmptyState icon="upload" title={said.none} />
        ) : (
          <DataTable caption={said.list}>
            <thead>
              <tr>
                <th scope="col">{said.file}</th>
                <th scope="col">{said.result}</th>
                <th scope="col">{said.state}</th>
                <th scope="col">{said.at}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <Line key={row.id} row={row} />
              ))}
            </tbody>
          </DataTable>
        )}
      </div>
    </>
  )
}

const Line = ({ row }: { row: ImportLine }) => {
  const said = words().bringing
  return (
    <tr>
      <th scope="row">
        <Link href={`/office/import/${row.id}` as Route} prefetch={false} className="wrap-anywhere">
          {row.fileName || said.file}
        </Link>
      </th>
      <td className="min-w-56">
        {row.read.ok
          ? `${said.readAs(row.read.organ, row.read.year)}；${said.unsureCount(row.read.unsure)}`
          : `${said.notReport}：${row.read.why}`}
      </td>
      <td className="whitespace-nowrap">{said.states[row.state]}</td>
      <td>
        <Time at={row.at} />
      </td>
    </tr>
  )
}

export default Bring
