import { withPlainDates } from './dates-words'
import type { Found, Look, Rule, Weight } from './rule'

const right = /^(.*?)(?:20\d\d)年政府信息公开工作年度报告(?:[（(][^（）()]{1,20}[）)])?$/

/** The title: organ, year, 年政府信息公开工作年度报告. */
export const formTitle: Rule = {
  id: 'K-24',
  weight: 'warning',
  holds: '标题是“机关全称＋年份＋年政府信息公开工作年度报告”',
  source: '各地年报的通行标题；已公布年报中的常见差错',
  example: '标题写“某局2024年度政府信息公开工作年度报告”，“年度”重复',
  mend: '把标题改成“机关全称＋年份＋年政府信息公开工作年度报告”',
  check: look => {
    const title = withPlainDates(look.report.title).replace(/^《|》$/g, '')
    const fault = title === '' ? undefined : faultOf(title, look.report.organ.name)
    return fault ? [{ ...found(look), ...fault }] : []
  },
}

function found(look: Look): Pick<Found, 'addresses' | 'place'> {
  return { addresses: [], place: { section: 'title', quote: look.report.title } }
}

function faultOf(title: string, organ: string): { say: string; weight?: Weight } | undefined {
  const name = right.exec(title)?.[1]
  if (name === '') return { say: '标题没有写机关名称' }
  if (name !== undefined && /^关于|(?:的|关于)$/.test(name))
    return { say: '标题应当直接以机关名称开头，不写“关于”“的”' }
  if (name !== undefined)
    return isBare(name, organ) ? { say: `标题里的机关名称“${name}”不是全称“${organ}”`, weight: 'note' } : undefined
  if (!/20\d\d/.test(title)) return { say: '标题没有写年份' }
  if (/年度.*年度/.test(title)) return { say: '标题里的“年度”写了两次' }
  if (!title.includes('年度报告')) return { say: '标题缺“年度报告”四字，应当写“政府信息公开工作年度报告”' }
  if (!/政府信息公开工作年度报告/.test(title)) return { say: '标题末尾应当是“政府信息公开工作年度报告”' }
  return { say: '标题应当先写机关名称，再写年份，末尾是“年政府信息公开工作年度报告”', weight: 'note' }
}

/** A name without its place: 统计局 for 丰禾县统计局. */
function isBare(name: string, organ: string): boolean {
  return organ.endsWith(name) && organ !== name && !/[省市州盟县区旗镇乡]|街道/.test(name.slice(0, -2))
}
