import { showFigure } from '@/lib/report/figure'
import type { Finding, Sight } from './rule'

/**
 * What a written answer to a finding is tied to: the same for the same rule, cells, figures (also those of last year
 * and of the prose that its sentence names) and passage, whatever else stands in the report; another as soon as one of
 * them changes. Order of cells, wording and spaces do not count; where something is missing and no passage can be named,
 * the names in the sentence are what it is about. Short enough for a column of a table.
 */
export function fingerprintOf(finding: Finding): string {
  const { rule, addresses, values, place, say } = finding
  const figures = [...new Set(addresses)].sort().map(address => `${address}=${showFigure(values[address])}`)
  const numbers = [...say.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => number).sort()
  const passage = place ? [place.section, place.quote.replace(/\s/g, '') || namesIn(say)] : []
  return `${rule}:${digest(JSON.stringify([figures, numbers, passage]))}`
}

function namesIn(say: string): string {
  return [...say.matchAll(/“([^”]*)”/g)].map(([, name]) => name).join()
}

/** 64 bits of FNV-1a over the characters, in halves that the browser multiplies exactly; nobody gains by a collision. */
function digest(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.imul(low, 0x100) + Math.floor(product / 0x100000000)) >>> 0
    low = product >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}

/** The findings that nobody has answered yet. */
export function unanswered(findings: readonly Finding[], { answered = [] }: Pick<Sight, 'answered'>): Finding[] {
  const known = new Set(answered)
  return findings.filter(finding => !known.has(fingerprintOf(finding)))
}
