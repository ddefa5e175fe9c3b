import { type Fingerprint, fingerprintOf, type Section, sections } from './copied-shingles'
import type { Found, Look, Rule, SeenReport } from './rule'
import { sameFigures } from './same-figures'

/** Over so much of a section graders deduct. */
const LIMIT = 0.5
/** A section with fewer shingles of its own says too little to be called copied. */
const LEAST = 24

/** Prose and figures that are those of last year, or of another organ. */
export const copied: readonly Rule[] = [
  {
    id: 'RY-9',
    weight: 'warning',
    holds: '数据和文字不是照抄上年的',
    source: '年度报告格式：内容雷同的予以追究；各地考核对与往年雷同的扣分',
    needs: ['lastYear'],
    example: '“五、存在的主要问题及改进情况”与上年只差年份',
    mend: '按本年的实际情况重写',
    check: look => {
      const { lastYear } = look
      return lastYear
        ? [...sameFigures(look), ...sections.flatMap(section => alike(look, section, lastYear, '去年年报') ?? [])]
        : []
    },
  },
  {
    id: 'K-33',
    weight: 'warning',
    holds: '文字不是照抄其他机关的',
    source: '年度报告格式：内容雷同的予以追究；各地考核对与其他单位雷同的扣分',
    needs: ['neighbours'],
    example: '“一、总体情况”与邻近的局有八成相同',
    mend: '按本机关的实际情况重写',
    check: look => sections.flatMap(section => mostAlike(look, section) ?? []),
  },
]

function mostAlike(look: Look, section: Section): Found | undefined {
  const { report, neighbours = [] } = look
  return neighbours
    .filter(other => other.organ.name !== report.organ.name)
    .map(other => ({ other, share: shareOf(report, section, other).share }))
    .filter(({ share }) => share > LIMIT)
    .sort((a, b) => b.share - a.share)
    .flatMap(({ other }) => alike(look, section, other, `${other.organ.name}的年报`) ?? [])[0]
}

function alike(look: Look, section: Section, other: SeenReport, whose: string): Found | undefined {
  const { share, same } = shareOf(look.report, section, other)
  if (share <= LIMIT) return
  const part = look.form.sections.find(one => one.key === section)
  const longest = same.reduce((one, next) => (next.length > one.length ? next : one), same[0] ?? '')
  const shown = same.slice(0, 3).map(text => `“${brief(text)}”`)
  return {
    addresses: [],
    place: { section, quote: longest },
    say: `“${part?.title}”与${whose}有${Math.floor(share * 100)}%相同（固定用语不计），相同的句子有${same.length}句：${shown.join('、')}`,
  }
}

function brief(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}……` : text
}

/** How much of a section stands in another report's section, and the sentences that do. */
function shareOf(report: SeenReport, section: Section, other: SeenReport): { share: number; same: string[] } {
  const mine = fingerprintOf(report, section)
  const theirs = setOf(fingerprintOf(other, section))
  let common = 0
  const same: string[] = []
  for (const { text, from, to } of mine.sentences) {
    let here = 0
    for (let at = from; at < to; at++) if (theirs.has(mine.shingles[at] ?? 0)) here++
    common += here
    if (here * 10 > (to - from) * 7) same.push(text)
  }
  const all = mine.shingles.length
  return { share: all < LEAST ? 0 : common / all, same }
}

const sets = new WeakMap<Fingerprint, ReadonlySet<number>>()

function setOf(print: Fingerprint): ReadonlySet<number> {
  const before = sets.get(print)
  if (before) return before
  const set = new Set(print.shingles)
  sets.set(print, set)
  return set
}
