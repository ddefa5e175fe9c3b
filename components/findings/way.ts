import { cellMap } from '@/lib/report/cells'
import type { Format, Section } from '@/lib/report/format'
import type { Finding, Weight } from '@/lib/rules/rule'

/** The part that a finding belongs to, and the address of its first cell there. */
export const wayTo = (
  { place, addresses: [address] }: Finding,
  form: Format,
): { section: Section; path: string } | undefined => {
  const cell = cellMap(form).get(address ?? '')
  const key = place?.section ?? cell?.section
  const section = form.sections.find(one => one.key === key)
  return section && { section, path: cell?.section === key ? `${key}#${address}` : `${key}` }
}

export const toneOf = (weight: Weight) => (weight === 'error' ? 'danger' : weight)

export const inks: Record<Weight, string> = { error: 'text-danger', warning: 'text-warning', note: 'text-note' }
