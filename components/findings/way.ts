import { hashOf } from '@/components/narrative/passage-link'
import { cellMap } from '@/lib/report/cells'
import type { Format, Section } from '@/lib/report/format'
import type { Finding, Weight } from '@/lib/rules/rule'

/** The part that a finding belongs to, and where in it: its first cell there, or its passage. */
export const wayTo = (
  { place, addresses: [address] }: Finding,
  form: Format,
): { section: Section; path: string } | undefined => {
  const cell = cellMap(form).get(address ?? '')
  const key = place?.section ?? cell?.section
  const section = form.sections.find(one => one.key === key)
  if (!section) return undefined
  const at = cell?.section === key ? `#${address}` : place?.quote ? hashOf(place.quote) : ''
  return { section, path: `${key}${at}` }
}

export const toneOf = (weight: Weight) => (weight === 'error' ? 'danger' : weight)

export const inks: Record<Weight, string> = { error: 'text-danger', warning: 'text-warning', note: 'text-note' }
