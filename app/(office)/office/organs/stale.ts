import type { Answer } from '@/components/ui/answer'
import type { OrganProfile, OrganRow } from '@/lib/desk/organs'
import { powers } from '@/lib/report/content'
import { words } from '@/lib/words'

/** Somebody changed the organ meanwhile: both values side by side, and a second save may overwrite knowingly. */
export function sayStale(typed: OrganProfile, now: OrganRow): Answer {
  const { changed, nowStands, blank } = words().people.organs
  const mine = flat(typed)
  const differing = Object.entries(flat(now)).filter(([name, value]) => mine[name] !== value)
  const errors = Object.fromEntries(differing.map(([name, value]) => [name, nowStands(value || blank)]))
  return { ok: false, say: changed, errors, values: { seen: String(now.version) } }
}

function flat(of: OrganProfile): Record<string, string> {
  const { people } = words()
  return {
    name: of.name,
    shortName: of.shortName,
    code: of.code,
    level: people.levels[of.level],
    kind: people.kinds[of.kind],
    ...Object.fromEntries(
      powers.map(power => [
        `powers.${power}`,
        of.powers.includes(power) ? people.organs.withPower : people.organs.withoutPower,
      ]),
    ),
    ...Object.fromEntries(Object.entries(of.contact).map(([name, value]) => [`contact.${name}`, value])),
    validFrom: of.validFrom ?? '',
    validTo: of.validTo ?? '',
  }
}
