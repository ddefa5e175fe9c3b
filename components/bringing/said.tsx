import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'
import { readId } from './places'

type Weight = 'error' | 'warning' | 'note'
type Props = {
  title: string
  findings: readonly {
    readonly rule: string
    readonly weight: Weight
    readonly say: string
    readonly addresses: readonly string[]
  }[]
  /** The addresses that stand in the tables of the page. */
  shown: (address: string) => boolean
}

const signs = { error: 'danger', warning: 'warning', note: 'note' } as const
const inks = { error: 'text-danger', warning: 'text-warning', note: 'text-note' } as const
const weights = ['error', 'warning', 'note'] as const

/** What reading or checking has to say about a file, the gravest first, each with the way to its figure. */
export const Said = ({ title, findings, shown }: Props) => {
  const said = words().bringing.review
  const ordered = weights.flatMap(weight => findings.filter(one => one.weight === weight))
  return (
    <Card title={title}>
      {ordered.length === 0 ? (
        <p className="text-ink-soft">{said.none}</p>
      ) : (
        <ul className="grid gap-2">
          {ordered.map(({ rule, weight, say, addresses }) => {
            const address = addresses.find(shown)
            return (
              <li key={`${rule} ${say}`} className="flex gap-2">
                <Icon name={signs[weight]} className={`mt-0.5 size-5 ${inks[weight]}`} />
                <span className="min-w-0 wrap-anywhere">
                  {say}
                  {address && (
                    <a href={`#${readId(address)}`} data-to={address} className="ms-2 inline-block whitespace-nowrap">
                      {said.seeFigure}
                    </a>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
