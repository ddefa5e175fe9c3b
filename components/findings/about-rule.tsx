import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { cellMap } from '@/lib/report/cells'
import type { Format } from '@/lib/report/format'
import { rules } from '@/lib/rules'
import type { Finding } from '@/lib/rules/rule'
import { words } from '@/lib/words'

/** Why a finding is one, and how it is mended: what its rule says of itself. */
export const AboutRule = ({ finding, form, here }: { finding: Finding; form: Format; here: string }) => {
  const said = words().office.findings
  const rule = rules.find(({ id }) => id === finding.rule)
  if (!rule) return null
  const suspects = (finding.suspect ?? []).flatMap(address => cellMap(form).get(address) ?? [])
  return (
    <details className="text-sm">
      <summary className="inline-flex min-h-8 items-center gap-1 rounded text-accent hover:text-accent-strong">
        <Icon name="down" className="size-4" />
        {said.about}
      </summary>
      <dl className="mt-1 grid gap-x-3 gap-y-0.5 sm:grid-cols-[auto_1fr] [&>dt]:text-ink-soft">
        {suspects.length > 0 && (
          <Fact label={said.suspect}>
            {suspects.map(({ address, name, section }) => (
              <a key={address} href={`${here}/${section}#${address}`} className="me-3 inline-block">
                {name}
              </a>
            ))}
          </Fact>
        )}
        <Fact label={said.mend}>{rule.mend}</Fact>
        <Fact label={said.holds}>{rule.holds}</Fact>
        <Fact label={said.source}>{rule.source}</Fact>
        <Fact label={said.id}>
          <a href={`/rules#${rule.id}`} className="inline-block py-0.5">
            {rule.id}
          </a>
        </Fact>
      </dl>
    </details>
  )
}

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
)
