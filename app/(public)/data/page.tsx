import type { Metadata } from 'next'
import { Dictionary } from '@/components/data/dictionary'
import { EndpointList } from '@/components/data/endpoint-list'
import { DataBlock } from '@/components/reading/data-block'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { DataTable } from '@/components/ui/data-table'
import { years } from '@/lib/desk/listing'
import { exampleOf } from '@/lib/desk/open-data'
import { bulkFiles, dictionary } from '@/lib/open/bulk'
import { endpoints } from '@/lib/open/endpoints'
import { parametersOf } from '@/lib/open/openapi'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'
import { told } from '../told'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata =>
  told({ title: words().data.title, description: words().data.lead, path: '/data' })

const OpenData = async () => {
  const { site, data, reading } = words()
  const [all, example] = await Promise.all([years(), exampleOf()])
  return (
    <div className="grid gap-10">
      <div className="grid gap-6">
        <Breadcrumbs crumbs={[{ label: site.home, href: '/' }, { label: data.title }]} />
        <header className="grid gap-2">
          <h1 className="font-title text-2xl sm:text-4xl">{data.title}</h1>
          <p className="measure text-ink-soft">{data.lead}</p>
          <p data-live="calls" className="text-sm text-ink-soft">
            {data.limits(settings().DATA_PER_MINUTE)}
          </p>
          <p className="flex flex-wrap gap-x-6 gap-y-1">
            <a href="/api/v1/openapi.json" data-live="calls">
              {data.document}
            </a>
            <a href="/data/datapackage.json">{data.package}</a>
          </p>
        </header>
      </div>
      <DataBlock
        data={{
          '@type': 'Dataset',
          name: data.title,
          description: data.lead,
          url: `${settings().ORIGIN}/data`,
          isAccessibleForFree: true,
          distribution: all.flatMap(({ year }) =>
            bulkFiles.map(file => ({
              '@type': 'DataDownload',
              contentUrl: `${settings().ORIGIN}/data/${year}/${file}`,
            })),
          ),
        }}
      />
      <div className="grid gap-3">
        <h2 id="bulk" className="text-xl">
          {data.bulk}
        </h2>
        <p className="text-ink-soft">{data.bulkSay}</p>
        <DataTable caption={data.bulk} hideCaption>
          <thead>
            <tr>
              <th scope="col">{data.year}</th>
              {bulkFiles.map(file => (
                <th key={file} scope="col">
                  {data.files[file]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map(({ year }) => (
              <tr key={year}>
                <th scope="row">{reading.year(year)}</th>
                {bulkFiles.map(file => (
                  <td key={file}>
                    <a href={`/data/${year}/${file}`}>{file}</a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
      <section data-live="calls" aria-labelledby="calls" className="grid gap-6">
        <h2 id="calls" className="text-xl">
          {data.calls}
        </h2>
        <EndpointList
          endpoints={Object.values(endpoints).map(one => ({
            ...one,
            example: example ? one.example(example) : '',
            parameters: parametersOf(one),
          }))}
        />
      </section>
      <div className="grid gap-3">
        <h2 id="dictionary" className="text-xl">
          {data.dictionary}
        </h2>
        <p className="text-ink-soft">{data.dictionarySay}</p>
        <Dictionary
          entries={dictionary().map(({ address, cell, formats }) => ({
            address,
            name: cell.name,
            unit: cell.unit,
            formats,
          }))}
        />
      </div>
    </div>
  )
}

export default OpenData
