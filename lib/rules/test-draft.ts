import { formats } from '@/lib/formats'
import { check } from '.'
import type { Finding, SeenReport, Sight } from './rule'

const prose = {
  preface:
    '本报告由桐坞县林业局编制，统计期限自2023年1月1日起至2023年12月31日止。联系地址：桐坞县青石巷6号，电话：0577-8123406。',
  overview:
    '（一）主动公开。全年公开各类信息86条。\n\n（二）依申请公开。申请件件有答复。\n\n（三）政府信息管理。公文逐份标注公开属性。\n\n' +
    '（四）平台建设。林业专栏改版后按月更新。\n\n（五）监督保障。考核、评议照常进行，没有人被追究责任。',
  problems: '存在的问题是林权信息更新不及时，图解偏少。改进措施是按周更新林权信息，每季度做两期图解。',
  other: '没有收取信息处理费。',
}

/** A report for 2023 without a fault in its prose, changed as told. */
export function draft(over: Partial<SeenReport> = {}): SeenReport {
  return {
    format: formats[1].id,
    year: 2023,
    kind: 'own',
    organ: { name: '桐坞县林业局' },
    title: '桐坞县林业局2023年政府信息公开工作年度报告',
    figures: {},
    ...over,
    narratives: { ...prose, ...over.narratives },
  }
}

/** What one rule finds in a sight of a draft. */
export function foundBy(rule: string, over: Partial<SeenReport> = {}, sight: Partial<Sight> = {}): Finding[] {
  return check({ ...sight, report: draft(over) }).filter(one => one.rule === rule)
}

/** Puts a sentence into the overview, as one more paragraph. */
export function overviewWith(sentence: string): Partial<SeenReport> {
  return { narratives: { ...prose, overview: `${prose.overview}\n\n${sentence}` } }
}

/** Puts a sentence into another part of the prose. */
export function proseWith(section: keyof typeof prose, sentence: string): Partial<SeenReport> {
  return { narratives: { ...prose, [section]: `${prose[section]}${sentence}` } }
}
