import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/words'

export interface ShownEndpoint {
  readonly id: string
  readonly path: string
  readonly summary: string
  readonly example: string
  readonly parameters: readonly { readonly name: string; readonly required: boolean; readonly description: string }[]
}

/** Every address of the open data, with a call that works. */
export const EndpointList = ({ endpoints }: { endpoints: readonly ShownEndpoint[] }) => (
  <div className="grid gap-8">
    {endpoints.map(one => (
      <Shown key={one.id} {...one} />
    ))}
  </div>
)

const Shown = ({ id, path, summary, example, parameters }: ShownEndpoint) => {
  const said = words().data
  return (
    <section aria-labelledby={id} className="grid gap-2">
      <h3 id={id} className="text-lg">
        {summary}
      </h3>
      <p>
        <code className="wrap-anywhere">GET /api/v1{path}</code>
      </p>
      <p className="text-sm">
        {said.call}：
        <a href={`/api/v1${example}`} className="wrap-anywhere">
          /api/v1{example}
        </a>
      </p>
      {parameters.length > 0 && (
        <DataTable caption={said.parametersOf(summary)} hideCaption>
          <thead>
            <tr>
              <th scope="col">{said.name}</th>
              <th scope="col">{said.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {parameters.map(({ name, required, description }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code> {required && <span className="text-sm text-ink-soft">{said.needed}</span>}
                </th>
                <td>{description}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  )
}
