import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words'

type Weight = 'error' | 'warning' | 'note'
type Props = {
  title: string
  findings: readonly { readonly rule: string; readonly weight: Weight; readonly say: string }[]
}

const signs = { error: 'danger', warning: 'warning', note: 'note' } as const

/** What reading or checking has to say about a file. */
export const Said = ({ title, findings }: Props) => (
  <Card>
    <h2 className="text-lg">{title}</h2>
    {findings.length === 0 ? (
      <p className="mt-2 text-ink-soft">{words().bringing.review.none}</p>
    ) : (
      <ul className="mt-2 grid gap-2">
        {findings.map(({ rule, weight, say }) => (
          <li key={`${rule} ${say}`} className="flex gap-2">
            <Icon name={signs[weight]} className="mt-0.5 size-5" />
            <span>{say}</span>
          </li>
        ))}
      </ul>
    )}
  </Card>
)
