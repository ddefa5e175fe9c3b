import type { Copy } from '@/lib/files/writing/copy'
import { formatOfYear } from '@/lib/formats'
import { type Cell, enteredCells } from '@/lib/report/cells'
import { levels, organKinds, powers, reportKinds, titleOf } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import type { Format, GridKey } from '@/lib/report/format'
import { fromPlainText, headingOf, type NarrativeBlock, type NarrativeDoc } from '@/lib/report/narrative'
import { type Chance, chanceFrom } from './chance'
import { writeProse } from './prose'

const organs = [
  '青岭县民政局',
  '石桥区水务局',
  '临湖市人民政府',
  '云塘镇人民政府',
  '永川县第二人民医院',
  '丰泽省统计局',
]

/** A report by chance, of any year and format, the same for the same number: blanks, strokes, money, every kind of prose. */
export function someCopy(seed: number): Copy {
  const chance = chanceFrom(seed + 7)
  const year = 2019 + chance.upTo(7)
  const format = formatOfYear(year) as Format
  const name = chance.pick(organs)
  const figures = someFigures(format, chance)
  const prose = writeProse(name, year, Number(figures['applications.received.natural'] ?? 0), chance)
  const some = <Thing>(things: readonly Thing[]) => (chance.upTo(3) === 0 ? undefined : chance.pick(things))
  const [level, kind] = [some(levels), some(organKinds)]
  const held = powers.filter(() => chance.upTo(2) === 0)
  return {
    content: {
      format: format.id,
      year,
      kind: chance.pick(reportKinds),
      organ: { name, ...(level && { level }), ...(kind && { kind }), ...(chance.upTo(2) === 0 && { powers: held }) },
      title: titleOf(name, year),
      narratives: {
        preface: fromPlainText(prose.preface),
        overview: richer(fromPlainText(prose.overview), chance),
        problems: fromPlainText(prose.problems),
        other: chance.upTo(5) === 0 ? fromPlainText('') : fromPlainText(prose.other),
      },
      figures,
    },
    explanations: {},
  }
}

/** Sparse tables, full ones, and ones with holes: each section has its own temper. */
function someFigures(format: Format, chance: Chance): Record<string, Figure> {
  const tempers = new Map<GridKey, number>()
  return Object.fromEntries(
    enteredCells(format).map(cell => {
      const temper = tempers.get(cell.section) ?? chance.upTo(4)
      tempers.set(cell.section, temper)
      return [cell.address, someFigure(cell, temper, chance)]
    }),
  )
}

function someFigure({ kindName, marks }: Cell, temper: number, chance: Chance): Figure {
  if (temper === 0) return kindName === 'wan' || kindName === 'yuan' ? '0' : 0
  if (temper === 1 && chance.upTo(4) === 0) return null
  if (marks && chance.upTo(5) === 0) return '/'
  if (kindName === 'change') return chance.upTo(41) - 20
  const whole = chance.upTo(10 ** (1 + chance.upTo(temper + 2)))
  if (kindName === 'count') return whole
  const places = chance.upTo(kindName === 'yuan' ? 3 : 7)
  const fraction =
    places > 0
      ? `${chance
          .upTo(10 ** (places - 1))
          .toString()
          .padStart(places - 1, '0')}${1 + chance.upTo(9)}`
      : ''
  return fraction ? `${whole}.${fraction.slice(-places)}` : String(whole)
}

/** The prose with headings, a list, bold words and a table of its own, now and then. */
function richer(doc: NarrativeDoc, chance: Chance): NarrativeDoc {
  const content: NarrativeBlock[] = doc.content.flatMap(block => {
    const parted = block.type === 'paragraph' && /^(（.）[^。]{2,12})。([\s\S]+)$/.exec(block.content?.[0]?.text ?? '')
    if (!parted || chance.upTo(2) === 0) return [block]
    const [, head = '', rest = ''] = parted
    return [headingOf(head), ...fromPlainText(rest).content]
  })
  const more: NarrativeBlock[] = []
  if (chance.upTo(3) === 0) more.push(list(chance))
  if (chance.upTo(4) === 0) more.push(table(chance))
  if (chance.upTo(3) === 0)
    more.push({
      type: 'paragraph',
      content: [
        { type: 'text', text: '其中“A&B <共建>”专栏' },
        { type: 'text', text: `访问${chance.upTo(9000)}次`, marks: [{ type: 'bold' }] },
        { type: 'text', text: '，较上年有所增加。' },
      ],
    })
  return { type: 'doc', content: [...content, ...more] }
}

const text = (words: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] })

function list(chance: Chance): NarrativeBlock {
  const lines = ['更新公开目录', '核对办事指南', '清理过期栏目', '答复群众来信'].slice(0, 2 + chance.upTo(3))
  return {
    type: chance.pick(['bulletList', 'orderedList'] as const),
    content: lines.map(line => ({ type: 'listItem', content: [text(`${line}${1 + chance.upTo(50)}次；`)] })),
  }
}

function table(chance: Chance): NarrativeBlock {
  const row = (type: 'tableHeader' | 'tableCell', cells: readonly string[]) => ({
    type: 'tableRow' as const,
    content: cells.map(cell => ({ type, content: [text(cell)] })),
  })
  const channels = ['门户网站', '微信公众号', '公示栏'].slice(0, 2 + chance.upTo(2))
  return {
    type: 'table',
    content: [
      row('tableHeader', ['公开渠道', '发布条数']),
      ...channels.map(channel => row('tableCell', [channel, String(chance.upTo(500))])),
    ],
  }
}
