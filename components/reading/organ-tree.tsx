import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'

export interface Branch {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly rank: number
  readonly published: boolean
  readonly branches: number
  readonly below: readonly Branch[]
}

/** In the order of their rank. */
const groups = ['governments', 'departments', 'townships', 'institutions'] as const

/** Organs by kind; those that have others below them open natively, or lead to a page of their own. */
export const OrganTree = ({ organs, whole = false }: { organs: readonly Branch[]; whole?: boolean }) => {
  const { reading } = words()
  const kinds = [...new Set(organs.map(({ rank }) => rank))]
  return kinds.map(kind => {
    const own = organs.filter(({ rank }) => rank === kind)
    const leaves = own.filter(({ branches }) => branches === 0)
    const group = reading.groups[groups[kind] ?? 'institutions']
    return (
      <div key={kind} className="organ-group">
        {whole || <p>{reading.tree.group(group, own.length)}</p>}
        {own.map(organ => organ.branches > 0 && <Upper key={organ.code} organ={organ} open={whole} />)}
        {leaves.length > 0 && (
          <ul>
            {leaves.map(organ => (
              <li key={organ.code}>
                <Name organ={organ} full={whole} />
              </li>
            ))}
          </ul>
        )}
      </div>
    )
  })
}

const Upper = ({ organ, open }: { organ: Branch; open: boolean }) => {
  const { tree } = words().reading
  const { code, branches, below } = organ
  const told = tree.branches(branches)
  if (below.length === 0)
    return (
      <p className="organ-upper">
        <Name organ={organ} full={open} /> <a href={`/organs/${code}`}>{told}</a>
      </p>
    )
  return (
    <details className="organ-upper" open={open}>
      <summary>
        <Icon name="right" className="size-4" />
        <span>{open ? organ.name : organ.shortName}</span> <small>{told}</small>
      </summary>
      <div>
        {organ.published && (
          <p>
            <a href={`/${code}`}>{tree.ownReports(organ.name)}</a>
          </p>
        )}
        <OrganTree organs={below} />
        {below.length < branches && (
          <p>
            <a href={`/organs/${code}`}>{tree.all(branches)}</a>
          </p>
        )}
      </div>
    </details>
  )
}

const Name = ({ organ: { code, name, shortName, published }, full }: { organ: Branch; full: boolean }) => {
  const said = full ? name : shortName
  if (published) return <a href={`/${code}`}>{said}</a>
  return (
    <span className="text-ink-soft">
      {said} <small>{words().reading.home.unpublished}</small>
    </span>
  )
}
