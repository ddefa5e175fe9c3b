import { cellsOf } from '@/lib/report/cells'
import type { Figure } from '@/lib/report/figure'
import type { Format, GridSection } from '@/lib/report/format'
import type { Marked } from './headings'
import type { ReadingFinding, ReadingRule, Unsure } from './outcome'
import type { Slice } from './slices'
import { isInGroup } from './unread'

/** A finding of the reading that only informs. */
export function note(rule: ReadingRule, say: string): ReadingFinding {
  return { rule, weight: 'note', addresses: [], say, values: {} }
}

/** Tables that were not found, and why: they are pictures, or they are not there. Never zeros. */
export function missingFindings(
  format: Format,
  marked: readonly Marked[],
  figures: Readonly<Record<string, Figure>>,
  unsure: readonly Unsure[],
): ReadingFinding[] {
  const asked = new Set(unsure.map(one => one.address))
  return format.sections.flatMap((section): ReadingFinding[] => {
    if (section.form !== 'grid') return []
    const cells = cellsOf(format).filter(cell => cell.section === section.key)
    const absent = cells.filter(
      cell => !(cell.address in figures) && !asked.has(cell.address) && !isInGroup(cell.address, figures),
    )
    if (absent.length === 0) return []
    if (absent.length === cells.length) return [absentTable(section, marked)]
    const rows = [...new Set(absent.map(cell => cell.rowLabels.at(-1) || cell.columnLabels.join(' ')))]
    return [
      {
        ...note(
          'read-tables',
          `第${section.number}部分的表格里没有找到：${rows.slice(0, 6).join('、')}${rows.length > 6 ? ` 等 ${rows.length} 行` : ''}`,
        ),
        weight: 'warning',
        addresses: absent.map(cell => cell.address),
      },
    ]
  })
}

function absentTable(section: GridSection, marked: readonly Marked[]): ReadingFinding {
  const pictures = picturesIn(section, marked)
  const say =
    pictures > 0
      ? `第${section.number}部分“${section.title}”的表格是图片，读不出里面的数，请对照图片填写`
      : `没有找到第${section.number}部分“${section.title}”的表格，这一部分没有读出数`
  return { ...note(pictures > 0 ? 'read-pictures' : 'read-tables', say), weight: 'warning' }
}

/** Pictures under the section's heading; where the headings are missing, all pictures. */
function picturesIn(section: GridSection, marked: readonly Marked[]): number {
  const has = marked.some(one => one.kind === 'heading' && one.section.key === section.key)
  let inside = !has
  return marked.filter(one => {
    if (one.kind === 'heading' && has) inside = one.section.key === section.key
    return inside && one.kind === 'picture'
  }).length
}

/** A file with several reports: which ones were left unread. */
export function speaksOfMore(others: readonly Slice[]): ReadingFinding[] {
  if (others.length === 0) return []
  const titles = others.map(({ title }) => `“${title?.text ?? '没有标题的年报'}”`)
  return [{ ...note('read-file', `文件里不止一份年报，${titles.join('、')}没有读，请另外上传`), weight: 'warning' }]
}
