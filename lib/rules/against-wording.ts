/** Titles in 《》 say nothing about this report; they are blotted out letter for letter. */
export function withoutTitles(text: string): string {
  return text.replace(/《[^》]{0,200}》/g, title => '　'.repeat(title.length))
}

/**
 * A passage in the words that the ways of speaking are written in: years by their distance from the report's year,
 * one word for each of last year and next year, no blanks.
 */
export function wordingOf(text: string, year: number): string {
  if (!/[０-９\s　年月]/.test(text)) return text
  return text
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s　]+/g, '')
    .replace(/((?:19|20)\d\d)年(?:度)?/g, (_, found: string) => yearWord(Number(found) - year))
    .replace(/去年度?|上一年度?|上年度|前一年度?/g, '上年')
    .replace(/下一年度?|下年度|次年度?|翌年|明年度?|来年/g, '下年')
    .replace(/今年|本年度|当年度?|该年度?|本报告年度/g, '本年')
    .replace(/1月1日[至到—\-~～]+(?:本年)?12月31日|(?:截至|截止|到)?(?:本年)?12月31日/g, '本年')
}

function yearWord(distance: number): string {
  return distance === 0 ? '本年' : distance === -1 ? '上年' : distance === 1 ? '下年' : '他年'
}

const organ = '[我本](?:单位|机关|部门|中心|政府|管委会|办公[室厅]|[省市州县区旗镇乡局委办厅院所站会])'
const fillers = new RegExp(
  [
    organ,
    '(?:(?:信函|网络|网上|线上|互联网|当面|现场|邮寄|窗口|传真|电子邮件)[、和及与]?)+等(?:多种|各种|各类)?(?:形式|方式|渠道|途径)',
    '全[省市州县区旗盟镇乡局委办厅院系统]{1,2}|各级(?:政府|行政机关|部门)?|行政机关|人民政府',
    '政府信息公开|信息公开|依申请公开|申请公开|公开政府信息|政府信息|公开申请',
    '要求(?=公开)|公民|法人|其他组织|社会各界|社会公众|公众|群众|[村居市]民|申请人|自然人',
    '申请[书表]?|案件|事项|事宜|情形|情况|类型|类别|类|方面|工作|业务|结果|方式|答复[书件]?|告知[书]?|决定[书]?|处理|办理|继续|回复',
    '(?:占比|占的比例|数量|比例)[最较][高多大]|为主|居多|占(?:绝)?(?:大)?多数|件数|数量|总量|总数|数|量(?=$|[为是达])|总计|合计|累计|共计|共有|共|计|达到|达|任何|各类|各种|各项|有效|书面|正式|提出|提交|递交|作出|做出|不再|剩余|给予',
    '本年底?|全年|年内|年底|年末|年终|截至|截止|目前|已经|已|均|都|全部|依法|依规|依申请|按规定|按要求|按照规定|按时|按期|如期|及时|妥善|法定|期限|时限|限期|规定|有序|规范',
    '其中|另外|另有|另|还有|还|尚有|仍有|尚|仍|又|再|先后|分别|各|除|予|因|由|被|对|将|于|在|内|以|而|则|即|就|中',
    '[的了为是有并其或和与及、等“”"：:人次件起宗]',
  ].join('|'),
  'g',
)

/** What is left of some words when everything that any sentence of this kind may hold is taken away. */
export function residueOf(words: string): string {
  return words.replace(fillers, '')
}

const global = new WeakMap<RegExp, RegExp>()

/** The pattern as one that finds every place, built once. */
export function everywhere(says: RegExp): RegExp {
  const found = global.get(says) ?? new RegExp(says.source, 'g')
  global.set(says, found)
  return found
}
