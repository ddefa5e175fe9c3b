import { describe, expect, it } from 'vitest'
import { overview } from '@/lib/formats/prose'
import { sample } from '.'
import { standing } from './define'
import { countedFigures } from './reports/shapotou-2020'
import type { Block, SampleNarratives, SampleReport } from './shape'
import { type Tally, tallyOf } from './tally'

const draft = (report: SampleReport) => report.year === 2026 && /-(scjg|zwzx)$/.test(report.organ)
const finished = sample.reports
  .filter(report => !draft(report))
  .map(report => [`${report.organ} ${report.year}`, report] as const)

function textOf(blocks: readonly Block[] = []): string {
  return blocks
    .map(block => ('list' in block ? block.list.join('\n') : 'heading' in block ? block.heading : block.paragraph))
    .join('\n')
}

function proseOf(report: SampleReport, sections: readonly (keyof SampleNarratives)[]): string {
  return sections.map(section => textOf(standing(report).narratives[section])).join('\n')
}

/** Every passage that speaks of a figure of the tables, and the figure it must name. */
const quotations: readonly [RegExp, (n: Tally) => number][] = [
  [/新收(?:政府信息公开)?(?:申请)?(\d+)件/g, n => n.received],
  [/收办政府信息公开申请(\d+)件/g, n => n.received + n.carriedOver],
  [/上年结转(\d+)件/g, n => n.carriedOver],
  [/办结(\d+)件/g, n => n.concluded],
  [/结转下年度(?:继续办理)?(\d+)件/g, n => n.carriedForward],
  [/(\d+)件结转下年度/g, n => n.carriedForward],
  [/自然人(?:提出)?(\d+)件/g, n => n.natural],
  [/法人或其他组织(?:提出)?(\d+)件/g, n => n.organisations],
  [/予以公开(\d+)件/g, n => n.disclosed],
  [/部分公开(\d+)件/g, n => n.partly],
  [/不予公开(\d+)件/g, n => n.withheld],
  [/无法提供(\d+)件/g, n => n.unavailable],
  [/不予处理(\d+)件/g, n => n.notProcessed],
  [/其他处理(\d+)件/g, n => n.otherHandling],
  [/行政复议(\d+)件/g, n => n.reconsidered],
  [/行政诉讼(\d+)件/g, n => n.sued],
  [/结果维持(\d+)件/g, n => n.at('reconsideration.upheld')],
  [/结果纠正(\d+)件/g, n => n.at('reconsideration.corrected')],
  [/制发(?:行政规范性文件)?(\d+)件/g, n => n.at('proactive.normativeDocuments.issued')],
  [/废止(?:行政规范性文件)?(\d+)件/g, n => n.at('proactive.normativeDocuments.repealed')],
  [/现行有效(?:行政规范性文件)?(\d+)件/g, n => n.at('proactive.normativeDocuments.inForce')],
  [/行政许可决定(\d+)件/g, n => n.at('proactive.licences.decisions')],
  [/行政处罚决定(\d+)件/g, n => n.at('proactive.penalties.decisions')],
  [/行政强制决定(\d+)件/g, n => n.at('proactive.compulsion.decisions')],
  [/(?:没有|无)(?:上年结转|行政复议|结转下年度|复议)()/g, () => 0],
  [/(?:未收到|没有收到)政府信息公开申请()/g, n => n.received],
]

describe('the prose of the sample', () => {
  it.each(finished)('%s: names the figures of its own tables', (_, report) => {
    const { figures, narratives } = standing(report)
    for (const [prose, n] of [
      [textOf(report.narratives.overview), tallyOf(report.year, report.figures)],
      [textOf(narratives.overview), tallyOf(report.year, figures)],
    ] as const) {
      for (const [pattern, figure] of quotations)
        for (const [passage, number] of prose.matchAll(pattern)) expect(Number(number), passage).toBe(figure(n))
      expect(prose).toMatch(/新收|收办|未收到|没有收到/)
    }
  })

  it.each(finished)('%s: says that there was nothing only where there was nothing', (_, report) => {
    const n = tallyOf(report.year, standing(report).figures)
    const said = proseOf(report, ['overview'])
    if (/(没有|无)(因政府信息公开)?(引发的|发生)?(行政)?复议/.test(said)) expect(n.reconsidered).toBe(0)
    if (/(没有|无)(发生)?行政诉讼/.test(said)) expect(n.sued).toBe(0)
    if (/(没有|无|也没有)上年结转/.test(said)) expect(n.carriedOver).toBe(0)
    if (/(没有|无|也无)结转下年度|无结转/.test(said)) expect(n.carriedForward).toBe(0)
  })

  it.each(finished)('%s: where all results are named, they add up', (_, report) => {
    const n = tallyOf(report.year, standing(report).figures)
    const named = [
      ...proseOf(report, ['overview']).matchAll(/(予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)(\d+)件/g),
    ]
    if (named.length > 0) expect(named.reduce((sum, [, , number]) => sum + Number(number), 0)).toBe(n.concluded)
  })

  it.each(finished)('%s: has parts that add up to what was published on its own initiative', (_, report) => {
    for (const [passage, whole, parts] of proseOf(report, ['overview']).matchAll(
      /信息(\d+)条，(?:其中|包括)([^。；]+)/g,
    )) {
      const sum = [...(parts ?? '').matchAll(/(\d+)条/g)].reduce((all, [, number]) => all + Number(number), 0)
      expect(sum, passage).toBe(Number(whole))
    }
  })

  it.each(finished)('%s: goes through the points in the order of the notice', (_, report) => {
    const headings = (standing(report).narratives.overview ?? []).flatMap(block =>
      'heading' in block ? [block.heading.replace(/^（.）/, '')] : [],
    )
    const government = sample.organs.find(organ => organ.code === report.organ)?.kind === 'government'
    expect(headings).toEqual([...overview.points, ...(government ? overview.governmentPoints : [])])
  })

  it.each(finished)('%s: speaks of its own year, and in its plans of the next', (_, report) => {
    const years = (sections: readonly (keyof SampleNarratives)[]) =>
      new Set(proseOf(report, sections).match(/20\d\d(?=年)/g) ?? [])
    expect([...years(['overview', 'other'])].filter(year => year !== String(report.year))).toEqual([])
    expect([...years(['problems'])].filter(year => ![report.year, report.year + 1].includes(Number(year)))).toEqual([])
  })

  it.each(['overview', 'problems'] as const)('no two reports share their %s', section => {
    const texts = finished.map(([name, report]) => [name, bigrams(proseOf(report, [section]))] as const)
    for (const [one, mine] of texts)
      for (const [other, theirs] of texts)
        if (one < other) expect(likeness(mine, theirs), `${one} – ${other}`).toBeLessThan(0.45)
  })

  it('names no telephone, no identity number and no mailbox', () => {
    const all = finished.map(([, report]) => proseOf(report, ['overview', 'problems', 'other'])).join('\n')
    expect(all).not.toMatch(/\d{11}|\d{17}[\dX]|@/)
  })
})

describe('the sample report of 2020', () => {
  it('holds the 26 counted figures, each in a passage of its own', () => {
    const report = sample.reports.find(one => one.organ === 'shapotou-zwzx')
    expect(report).toBeDefined()
    if (!report) return
    const prose = proseOf(report, ['overview', 'problems', 'other'])
    expect(countedFigures).toHaveLength(26)
    expect(new Set(countedFigures.map(one => one.passage)).size).toBe(26)
    for (const { figure, passage } of countedFigures) {
      expect(passage).toContain(figure)
      expect(prose).toContain(passage)
    }
    expect(Object.values(report.figures).filter(figure => Number(figure) !== 0)).toEqual([])
  })

  it('keeps the relations between them', () => {
    const [all, site, news, budget, law, openDay, blog, own, shared, items, online, onlineShare, away, awayShare] =
      countedFigures.map(one => Number.parseFloat(one.figure))
    expect(all).toBe(Number(site) + Number(blog))
    expect(site).toBe(Number(news) + Number(budget) + Number(law) + Number(openDay))
    expect(blog).toBe(Number(own) + Number(shared))
    expect((Number(online) / Number(items)) * 100).toBeCloseTo(Number(onlineShare), 1)
    expect((Number(away) / Number(items)) * 100).toBeCloseTo(Number(awayShare), 1)
    const calls = countedFigures.slice(16).map(one => Number(one.figure))
    expect(calls[0]).toBe(calls.slice(1, 5).reduce((sum, one) => sum + one, 0))
    expect(calls[5]).toBe(calls.slice(6).reduce((sum, one) => sum + one, 0))
  })
})

function bigrams(text: string): Set<string> {
  const letters = [...text.replace(/[\d\s，。、；：“”（）]/g, '')]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

function likeness(mine: Set<string>, theirs: Set<string>): number {
  const both = [...mine].filter(pair => theirs.has(pair)).length
  return both / (mine.size + theirs.size - both)
}
