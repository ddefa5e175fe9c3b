import { formatOfYear, formats } from '@/lib/formats'
import type { ReportJson } from '@/lib/report/content'
import type { Format, NarrativeKey, Section } from '@/lib/report/format'
import { labelMatcher } from '@/lib/report/labels'
import type { ReadFile } from './read'

const TITLE = /^(?<organ>.{2,40}?)[\s　]*(?<year>20\d{2})年度?[\s　]*(?:政府)?信息公开(?:工作)?年度?(?:工作)?报告/
const YEAR = /(20\d{2})年(?:1月1日|度)/
const NUMBERED = /^[\s　]*[一二三四五六][、.．]?[\s　]*(?=.)/
/** A heading is short; a sentence that happens to begin like one is not. */
const LONGEST_HEADING = 30

/**
 * A report from plain text: its prose by the titles of the parts. Figures are not read, so every rule of the tables
 * stays silent. A text without any of the titles is taken as one piece of prose.
 */
export function readPlain(text: string): ReadFile {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(Boolean)
  const title = lines.slice(0, 6).findIndex(line => TITLE.test(line))
  const found = TITLE.exec(lines[title] ?? '')?.groups
  const year = Number(found?.year ?? YEAR.exec(text)?.[1] ?? mostSpokenYear(text))
  if (lines.length === 0) return { ok: false, why: '这份文件里没有文字' }
  if (!year) return { ok: false, why: '没有认出是哪一年的年报：请让文字里有标题，或者统计期限' }
  const form = formatOfYear(year)
  if (!form) return { ok: false, why: `${year}年的年报没有统一格式，目前检查2019年以后的年报` }
  const narratives = narrativesOf(lines.slice(title + 1), form)
  const report: ReportJson = {
    schema: 'annual-report/1',
    format: form.id,
    year,
    kind: 'own',
    organ: { name: found?.organ?.trim() ?? '' },
    title: title >= 0 ? (lines[title] ?? '') : '',
    narratives,
    figures: {},
  }
  return { ok: true, report, unsure: [], findings: [] }
}

function narrativesOf(lines: readonly string[], form: Format): ReportJson['narratives'] {
  const match = labelMatcher(form.sections.flatMap(part => (part.number ? [[part.title, part] as const] : [])))
  const sectionAt = (line: string): Section | undefined =>
    NUMBERED.test(line) && line.length <= LONGEST_HEADING ? match(line.replace(NUMBERED, '')) : undefined
  const parts: { key: Section['key']; lines: string[] }[] = [{ key: 'preface', lines: [] }]
  for (const line of lines) {
    const section = sectionAt(line)
    if (section) parts.push({ key: section.key, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  if (parts.length === 1) return { overview: lines.join('\n\n') }
  const isProse = (key: Section['key']): key is NarrativeKey =>
    form.sections.some(section => section.key === key && section.form === 'narrative')
  return Object.fromEntries(
    parts.flatMap(part =>
      isProse(part.key) && (part.key !== 'preface' || part.lines.length > 0)
        ? [[part.key, part.lines.join('\n\n')] as const]
        : [],
    ),
  )
}

function mostSpokenYear(text: string): string | undefined {
  const newest = formats.at(-1)?.years.from ?? 2021
  const spoken = [...text.matchAll(/20\d{2}(?=年)/g)].map(([year]) => year)
  const count = (year: string) => spoken.filter(one => one === year).length
  return [...new Set(spoken)]
    .filter(year => Number(year) >= newest - 2)
    .sort((a, b) => count(b) - count(a) || Number(b) - Number(a))[0]
}
