import type { Address } from '@/lib/formats'
import { formatById } from '@/lib/formats'
import { type Cell, cellMap, figureAt } from '@/lib/report/cells'
import type { OrganFacts, ReportKind } from '@/lib/report/content'
import { type Figure, type Figures, isKnown } from '@/lib/report/figure'
import type { Format, FormatId, NarrativeKey, SectionKey } from '@/lib/report/format'

export type Weight = 'error' | 'warning' | 'note'

/** One report as rules see it: figures by address, prose as plain text. */
export interface SeenReport {
  readonly format: FormatId
  readonly year: number
  readonly kind: ReportKind
  readonly organ: OrganFacts
  readonly title: string
  readonly narratives: Readonly<Partial<Record<NarrativeKey, string>>>
  readonly figures: Figures
}

/** All that a rule may look at. What is absent is not known, and a rule that needs it stays silent. */
export interface Sight {
  readonly report: SeenReport
  /** Last year's published edition. */
  readonly lastYear?: SeenReport
  /** The reports that a consolidated one adds up; `complete` when none is missing. */
  readonly parts?: { readonly reports: readonly SeenReport[]; readonly complete: boolean }
  /** Names that the organ bore before. */
  readonly formerNames?: readonly string[]
  /** Fingerprints of findings that stand with a written answer: where a part is filled in they are told no more. */
  readonly answered?: readonly string[]
  /** Other organs' published reports of the year, to tell copied prose by. */
  readonly neighbours?: readonly SeenReport[]
}

/** What a rule may be waiting for: the parts of a sight that can be absent, and the facts of an organ. */
export type Need = 'lastYear' | 'parts' | 'formerNames' | 'neighbours' | 'level' | 'kind' | 'powers'

/** What a rule found, always tied to addresses or to a place in the prose. Part of the public contract. */
export interface Finding {
  readonly rule: string
  readonly weight: Weight
  readonly addresses: readonly string[]
  readonly place?: { readonly section: SectionKey | 'title'; readonly quote: string }
  /** One sentence, both sides with their numbers. */
  readonly say: string
  readonly values: Readonly<Record<string, Figure>>
  readonly suspect?: readonly string[]
}

/** A check: pure, total, and able to explain itself in the public catalogue. */
export interface Rule {
  readonly id: string
  readonly weight: Weight
  /** One line: what must hold. */
  readonly holds: string
  /** Where the rule comes from. */
  readonly source: string
  /** How a person mends it. */
  readonly mend: string
  /** One short case in which the rule speaks, for the public catalogue. */
  readonly example: string
  /** Formats that the rule speaks about; all when absent. */
  readonly formats?: readonly FormatId[]
  /** Reports that the rule speaks about, own or consolidated; both when absent. */
  readonly kinds?: readonly ReportKind[]
  /** What the rule must see; without one of them it stays silent and the checklist says what it waits for. */
  readonly needs?: readonly Need[]
  /** What it looks at where it is at hand; without it the rule sees less, and the checklist says so. */
  readonly sees?: readonly Need[]
  /**
   * How a person lets a finding stand. An explanation (情况说明) is what every warning asks for; an override names a
   * reason of the list and lets an error between years stand; a sign-off is the recorded secrecy review (保密审查).
   */
  readonly answer?: 'override' | 'signOff'
  /** Whether the written answer is published with the report. */
  readonly published?: boolean
  check(look: Look): readonly Found[]
}

/** A finding before the rule's id and weight are put to it; a rule may lower or raise a single one. */
export type Found = Omit<Finding, 'rule' | 'weight' | 'values'> & { readonly weight?: Weight }

/** A sight with the form at hand: figures by typed address, groups summed, totals filled in. */
export interface Look extends Sight {
  readonly form: Format
  figure(address: Address): Figure
  /** The same for an address that is only known while running, such as a cell's own. */
  at(address: string): Figure
  /** The figure as a number, or undefined where it is blank or not applicable. */
  count(address: Address): number | undefined
  cells: ReadonlyMap<string, Cell>
  /** How a person names the cell at an address. */
  name(address: string): string
}

/** A sight made ready to be looked at: illegible figures are blank, totals are computed on demand and once. */
export function lookAt(sight: Sight): Look {
  const form = formatById(sight.report.format)
  const cells = cellMap(form)
  const report = { ...sight.report, figures: legible(sight.report.figures) }
  const read = new Map<string, Figure>()
  const at = (address: string): Figure => {
    const had = read.get(address)
    if (had !== undefined) return had
    const figure = figureAt(form, report.figures, address, at)
    read.set(address, figure)
    return figure
  }
  return {
    ...sight,
    report,
    form,
    cells,
    figure: at,
    at,
    count: address => {
      const found = at(address)
      return isKnown(found) ? Number(found) : undefined
    },
    name: address => cells.get(address)?.name ?? address,
  }
}

/** The doors refuse what is no figure; should one come through, it counts as blank and no rule trips over it. */
export function legible(figures: Figures): Figures {
  const odd = Object.entries(figures).filter(([, figure]) => isKnown(figure) && !decimal.test(String(figure)))
  return odd.length === 0 ? figures : { ...figures, ...Object.fromEntries(odd.map(([address]) => [address, null])) }
}

const decimal = /^-?\d{1,15}(\.\d{1,6})?$/
