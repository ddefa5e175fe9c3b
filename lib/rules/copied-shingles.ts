import { formulas, nothing } from './copied-formulas'
import { sentencesIn } from './passages'
import type { SeenReport } from './rule'

/** Letters of a shingle: long enough that two writers do not meet by chance. */
const LENGTH = 8

export type Section = 'overview' | 'problems' | 'other'
export const sections: readonly Section[] = ['overview', 'problems', 'other']

/** A sentence with its shingles, formulas set aside. */
export interface Fingerprint {
  readonly text: string
  readonly shingles: readonly number[]
}

const known = new WeakMap<SeenReport['narratives'], Partial<Record<Section, readonly Fingerprint[]>>>()

/** The sentences of a section that have content of their own. Read once for each report. */
export function fingerprints(report: SeenReport, section: Section): readonly Fingerprint[] {
  const before = known.get(report.narratives) ?? {}
  const found = before[section] ?? fingerprintsOf(report, section)
  known.set(report.narratives, { ...before, [section]: found })
  return found
}

function fingerprintsOf(report: SeenReport, section: Section): Fingerprint[] {
  return (report.narratives[section] ?? '')
    .split('\n')
    .flatMap(paragraph => sentencesIn(paragraph.trim()))
    .flatMap(text => {
      const shingles = shinglesOf(contentOf(text, report.organ.name))
      return shingles.length > 0 ? [{ text, shingles }] : []
    })
}

const heading =
  /^\s*(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])?[^。；，]{0,16}(?:情况|方面|工作|建设|管理|保障|公开|问题|措施)[。：:]?$/

/** The pieces of a sentence that are its own: no titles, no formulas, numbers all alike. */
function contentOf(text: string, organ: string): string[] {
  if (heading.test(text)) return []
  return text
    .replace(/\s+/g, '')
    .replaceAll(organ, '我们')
    .replace(/《[^》]{0,200}》|[〔[（(]\d{4}[〕\]）)]\d*号?/g, '|')
    .replace(/[\d０-９.,%]+/g, '0')
    .split(/[，。；：！？,;:|]/)
    .filter(clause => !nothing.test(clause))
    .join('，')
    .replace(formulas, '|')
    .split('|')
    .map(piece => piece.replace(/[^\u4e00-\u9fff\w]/g, ''))
}

/** Every run of letters of that length within the pieces, as a number. */
function shinglesOf(pieces: readonly string[]): number[] {
  const found: number[] = []
  for (const piece of pieces)
    for (let at = 0; at + LENGTH <= piece.length; at++) {
      let hash = 7
      for (let next = at; next < at + LENGTH; next++) hash = (Math.imul(hash, 31) + piece.charCodeAt(next)) | 0
      found.push(hash)
    }
  return found
}
