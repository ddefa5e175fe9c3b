import { partsFaults } from './form-parts'
import type { Found, Look, Rule } from './rule'

/** Sections of prose that no report can do without (article 50, items 1 and 4). */
export const prose: readonly Rule[] = [
  {
    id: 'K-4',
    weight: 'error',
    holds: '总体情况、存在的主要问题及改进情况都写了；导语列出各部分的，六个部分都列到',
    source: '条例第五十条第一款：年报应当包括的内容；年度报告格式：六个部分',
    example: '“五、存在的主要问题及改进情况”一个字也没有',
    mend: '到这一部分写好文字；导语把六个部分的名称列全',
    check: look => [...unwritten(look), ...partsFaults(look)],
  },
]

function unwritten(look: Look): Found[] {
  return look.form.sections.flatMap(section => {
    if (section.key !== 'overview' && section.key !== 'problems') return []
    const written = look.report.narratives[section.key]
    if (written === undefined || written.trim() !== '') return []
    return [
      {
        addresses: [],
        place: { section: section.key, quote: '' },
        say: `“${section.number}、${section.title}”还没有写`,
      },
    ]
  })
}
