import { type Cell, cellMap } from '@/lib/report/cells'
import { type Figures, showFigure } from '@/lib/report/figure'
import type { Format } from '@/lib/report/format'
import type { Inline, NarrativeBlock } from '@/lib/report/narrative'
import { countOf, type Quantity, quantitiesOf } from '@/lib/rules/quantities'
import type { Finding } from '@/lib/rules/rule'

/** A typed number that could follow a cell: where it stands in a line of the text, and which cell. */
export interface Offer {
  readonly quote: string
  readonly start: number
  readonly end: number
  readonly address: string
  /** The number as typed, and what the cell holds. */
  readonly typed: string
  readonly holds: string
  readonly name: string
}

/** More offers than these are a nuisance. */
const MOST = 6

/** Words in front of a number that leave no doubt which cell it speaks of. */
const topics: readonly (readonly [words: RegExp, address: string])[] = [
  [/(?:新收|收到|受理|接收)[^。]{0,16}申请(?:共|共计|合计|总计)?$/, 'applications.received.total'],
  [/上(?:一)?年(?:度)?结转[^。]{0,16}$/, 'applications.carriedOver.total'],
  [/(?:办结|答复|办理完毕)[^。]{0,16}$/, 'applications.concluded.total'],
  [/结转(?:至|到)?(?:下|次|明)(?:一)?年[^。]{0,12}$/, 'applications.carriedForward.total'],
  [/(?<!不)予以公开(?:的)?$/, 'applications.disclosed.total'],
  [/部分公开(?:的)?$/, 'applications.partlyDisclosed.total'],
  [/行政复议(?:案件)?(?:共|共计)?$/, 'reconsideration.total'],
  [/(?:制发|制定|出台|印发)[^。]{0,8}规范性文件$/, 'proactive.normativeDocuments.issued'],
  [/废止[^。]{0,8}规范性文件$/, 'proactive.normativeDocuments.repealed'],
  [/现行有效[^。]{0,8}规范性文件$/, 'proactive.normativeDocuments.inForce'],
  [/行政许可(?:决定)?(?:处理决定)?$/, 'proactive.licences.decisions'],
  [/行政处罚(?:决定)?(?:处理决定)?$/, 'proactive.penalties.decisions'],
  [/行政强制(?:决定)?(?:处理决定)?$/, 'proactive.compulsion.decisions'],
]
/** Another year, another kind of applicant, another measure: not the cell that the words seem to name. */
const elsewhere = /去年|同期|同比|上年(?!度?结转)|上一年(?!度?结转)|自然人|企业|法人|机构|组织/
const units = new Set(['', '件', '宗', '份', '部', '次', '项', '个', '条', '起', '例'])

/** Typed numbers that equal the cell that their words name without doubt. Live figures are left out. */
export function offersFor(blocks: readonly NarrativeBlock[], form: Format, figures: Figures): Offer[] {
  const cells = cellMap(form)
  return blocks
    .flatMap(linesOf)
    .flatMap(line => {
      const quote = line.map(part => part.text).join('')
      return quantitiesOf(quote).flatMap(quantity => {
        const cell = cells.get(topicOf(quantity) ?? '')
        const equal = cell && figures[cell.address] === countOf(quantity)
        const offer = equal && offerOf(quote, quantity, cell, figures)
        return offer && !isLive(line, offer.start) ? [offer] : []
      })
    })
    .slice(0, MOST)
}

/** The number of a sentence that a finding sets against one cell, if there is no doubt which number it is. */
export function offerAgainst(finding: Finding, form: Format, figures: Figures): Offer | undefined {
  const [address = '', ...more] = finding.addresses
  const cell = cellMap(form).get(address)
  const quote = finding.place?.quote
  if (!quote || !cell || more.length > 0 || !finding.rule.startsWith('RN-')) return undefined
  const told = new Set(quantitiesOf(finding.say).map(countOf))
  const differing = quantitiesOf(quote).filter(quantity => {
    const count = countOf(quantity)
    return count !== undefined && told.has(count) && count !== figures[address]
  })
  return differing.length === 1 && differing[0] ? offerOf(quote, differing[0], cell, figures) : undefined
}

function topicOf(quantity: Quantity): string | undefined {
  if (!units.has(quantity.unit) || elsewhere.test(quantity.before)) return undefined
  const meant = topics.filter(([words]) => words.test(quantity.before.trim()))
  return meant.length === 1 ? meant[0]?.[1] : undefined
}

function offerOf(quote: string, { start, text }: Quantity, cell: Cell, figures: Figures): Offer | undefined {
  const digits = /\d+(?:,\d{3})*/.exec(text)
  const figure = figures[cell.address]
  if (!digits || typeof figure !== 'number') return undefined
  const from = start + digits.index
  const [typed] = digits
  const { address, name } = cell
  return { quote, start: from, end: from + typed.length, address, typed, holds: showFigure(figure), name }
}

function isLive(line: readonly Inline[], place: number): boolean {
  let end = 0
  const part = line.find(({ text }) => {
    end += text.length
    return place < end
  })
  return part?.figure !== undefined
}

function linesOf(block: NarrativeBlock): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.content ?? []]
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(item => item.content.map(part => part.content ?? []))
    case 'table':
    case 'processingFee':
      return []
  }
}
