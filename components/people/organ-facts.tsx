import { Card } from '@/components/ui/card'
import { words } from '@/lib/words'
import type { OrganShown } from './organ-shown'

/** The profile for those who may read it only. */
export const OrganFacts = ({ organ }: { organ: OrganShown }) => {
  const { organs, fields, levels, kinds, powers } = words().people
  const { contact } = organ
  const facts = [
    [fields.organName, organ.name],
    [fields.shortName, organ.shortName],
    [fields.code, organ.code],
    [fields.level, levels[organ.level]],
    [fields.kind, kinds[organ.kind]],
    [fields.powers, organ.powers.map(power => powers[power]).join('、') || organs.noPowers],
    [fields.address, contact.address],
    [fields.postcode, contact.postcode],
    [fields.phone, contact.phone],
    [fields.email, contact.email],
    [fields.website, contact.website],
    [fields.validFrom, organ.validFrom],
    [fields.validTo, organ.validTo],
  ]
  return (
    <Card title={organs.profile}>
      <p className="mb-4 text-sm text-ink-soft">{organs.readOnly}</p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[8rem_1fr]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="min-w-0 wrap-anywhere max-sm:mb-2">{value || organs.always}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
