import type { Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'

/** What stands in the way of a deed, as a clause: so many to mend, so many to explain, so many to sign off. */
export const leftOf = (stops: readonly Answered[]): string => {
  const { and, findings } = words().office
  const { mend, explain, signOff } = findings.left
  const signed = stops.filter(({ asks }) => asks === 'signOff').length
  const explained = stops.filter(({ asks }) => asks === 'explanation').length
  const mended = stops.length - signed - explained
  const parts = [mended && mend(mended), explained && explain(explained), signed && signOff(signed)]
  return parts.filter(part => part !== 0).join(and)
}
