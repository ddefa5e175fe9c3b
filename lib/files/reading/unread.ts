import type { ReadFile } from './outcome'

/** Whether an address was not read, for whatever reason: it is not blank, and no rule may say so. */
export function unreadIn({ report, unsure, findings }: Extract<ReadFile, { ok: true }>): (address: string) => boolean {
  const hasGaps = findings.some(({ rule }) => rule === 'read-tables' || rule === 'read-pictures')
  const open = new Set(unsure.map(({ address }) => address))
  const isBlank = (address: string) => (report.figures[address] ?? null) === null
  return address => open.has(address) || (isBlank(address) && (hasGaps || isInGroup(address, report.figures)))
}

/** Whether the row belongs to a group that the document prints as one row. */
export function isInGroup(address: string, figures: Readonly<Record<string, unknown>>): boolean {
  const [section, group, row, column] = address.split('.')
  return row !== undefined && column !== undefined && `${section}.${group}.${column}` in figures
}
