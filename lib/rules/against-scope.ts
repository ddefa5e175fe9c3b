import type { Look } from './rule'

/** Whether a figure is of the report's year: this year, a passing comparison, or another time that goes on for a while. */
export type When = 'this' | 'compared' | 'other'

const lastYear =
  /上年(?!底?(?:未办结|未办理完毕|尚未办结)?(?:的|申请)*(?:结转|转入|转来|接转|遗留|顺延|延续|流转))(?<!结转自?上年)/
const nextYear = /下年/
const carrying = /结转|[转延]|留|跨|继续|办理|答复/
const span =
  /(?<!本年)以来|历年|往年|以往|[近过]\S{1,3}年|[两二三四五六七八九十多\d]年来|季度|[上下]半年|月(?!底)|同期|他年/
const thisYear = /本年|全年|年内/
const comparing = /[比较]|与|同期|相比|同比|持平/
const planned = /计划|力争|目标|预计|拟|争取|确保|下一步|今后|下年.*将/

/** Tells the time that some words speak of, or undefined where they go on with what was before. */
export function timeOf(words: string): When | undefined {
  const other = lastYear.exec(words) ?? span.exec(words) ?? planned.exec(words)
  const next = nextYear.test(words) && !carrying.test(words)
  if (!other && !next) return thisYear.test(words) ? 'this' : undefined
  return other && (comparing.test(words) || planned.test(words) || other.index > 6) ? 'compared' : 'other'
}

/** Whose figures some words tell: those of the whole report, of a part or a stranger, or perhaps of a part. */
export type Teller = 'whole' | 'part' | 'perhaps'

const wide = /全[国省市州县区旗盟](?!各地)|各级|全系统|[我本](?:省|市|州|县|区|旗)(?!政府|级|直)|汇总/
const narrow =
  /^(?:各|\d+个)?[市县区旗]$|本级|各[省市州县区旗]|政府办|县市|级(?=[部机])|办公[室厅]|[市县区省州]直|部门|单位|乡镇|镇街|[镇乡]|街道|县区|分局|[局委厅](?!托)|中心(?!城)/
const government = /政府(?!信息|网|网站|部门|公报)/
const verbs = /收到|受理|接收|接到|新收|收办|办理|办结|答复|处理|制发|制定|出台|印发|废止|发生|引发|被申请|被提起/
const passing = /代表|名义|委托|转办|转来|转交|交办/

/** 申请量居前三位的县: some of the region. */
export const ranked = /居前|前[三四五十\d]+[位名]的/

/** Tells whose figures the words before a verb announce, or undefined where no one is named. */
export function tellerOf(words: string, look: Look): Teller | undefined {
  if (ranked.test(words)) return 'part'
  const name = look.report.organ.name
  const at = words.search(verbs)
  const who = (at < 0 ? words : words.slice(0, at)).replace(name || '\u0000', '本机关').replace(/[我本]单位/g, '')
  if (/本机关/.test(who) && !passing.test(words)) return 'whole'
  if (isRegion(look)) {
    if (wide.test(who)) return 'whole'
    return narrow.test(who) ? 'part' : government.test(who) ? 'perhaps' : undefined
  }
  if (passing.test(who) && government.test(who)) return isOffice(name) ? 'whole' : 'perhaps'
  if (wide.test(who) || /各[省市州县区旗]/.test(who)) return 'part'
  if (government.test(who)) return isOffice(name) || name.endsWith('政府') ? 'whole' : 'part'
  return undefined
}

/** Whether a sentence makes someone act: without a verb it only mentions. */
export function acts(words: string): boolean {
  return verbs.test(words)
}

function isOffice(name: string): boolean {
  return /办公[室厅]$|政府办$/.test(name)
}

/** Whether the report adds up a whole region: a government’s own office is then only a part of it. */
function isRegion({ report: { kind, organ } }: Look): boolean {
  if (kind === 'consolidated') return true
  if (organ.level === 'township' || /[镇乡](?:人民)?政府$|街道/.test(organ.name)) return false
  return (
    organ.kind === 'government' ||
    /人民政府$|(?:开发|高新|新|园|示范|实验|试验|保税|度假|名胜|合作|旅游)区(?:管理?委(?:员会)?|管理委员会)?$/.test(
      organ.name,
    )
  )
}
