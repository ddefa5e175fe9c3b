import { withPlainDates } from './dates-words'
import { type Sentence, sentencesOf } from './passages'
import type { Found, Look, Rule } from './rule'

const kinds =
  '人民政府(?:办公[室厅])?|政府办公[室厅]|人民法院|人民检察院|管理委员会|管委会|委员会|街道办事处|办事处|办公[室厅]|' +
  '[局厅署]|总队|支队|大队|中心|医院|学校|税务所|中学|研究院'
const name = `(?:[\\p{Script=Han}]{2,26}?)(?:${kinds})`
const writes =
  '(?:负责|组织|牵头|具体|统一|依法|按规定|认真|已)*(?:编制|编写|汇编|编撰|撰写|起草|公布|发布|编印|汇总编制|编辑)'
const titled = new RegExp(`^(${name})(?=20\\d\\d年)`, 'u')
const lead =
  '(?:(?:本|该)?(?:年度)?(?:报告|年报)?(?:是|系)?由|现由|现将|将|现(?:向社会)?(?:公布|发布|公开)|公布|发布|特此|为此|现|本报告)*'
const authors = [
  // 某局编制并公布……报告
  new RegExp(`^${lead}(${name})(?:办公室|(?:根据|按照|依据)[^，。]*)?${writes}(?!的)`, 'u'),
  // 现公布某局2023年政府信息公开工作年度报告
  new RegExp(
    `(?:公布|发布|公开|编制|编写|现将|形成|撰写)(?:了|完成了?|的)?(${name})(?=(?:20\\d\\d年?|上一|本|年)?(?:度)?(?:政府信息公开|政务公开)[^，。]{0,10}(?:报告|年报|情况))`,
    'u',
  ),
  // 某局2023年政府信息公开工作年度报告
  new RegExp(`^(${name})(?=20\\d\\d年(?:度)?政府信息公开工作(?:年度)?报告)`, 'u'),
]
const worker = new RegExp(
  `^(?:20\\d\\d年(?:度)?[，,]?)(?:在[^，。]{2,30}(?:领导|指导|支持|关心|部署|统筹)下[，,]?)?(${name})(?=(?:认真|深入|全面|严格|坚持|贯彻|紧紧|围绕|高度重视|以习近平|在[^，。]{2,20}领导下|扎实|切实|积极|按照|不断|把|立足|结合|突出|聚焦|主动|持续|深化|进一步|始终|坚决|大力|规范|推进|加强|强化|做好|落实))`,
  'u',
)

const standing = new RegExp(
  `^(?:20\\d\\d年(?:度)?[，,]?)?(${name})(?=的?(?:政府信息|政务)公开工作(?:虽|取得|还|仍|存在|有))`,
  'u',
)

/** Another organ named as the author: a report copied from elsewhere. */
export const formAuthor: Rule = {
  id: 'K-44',
  weight: 'warning',
  holds: '标题和文字里编制年报的机关就是本机关',
  source: '已公布年报中的常见差错：套用其他机关的文字',
  example: '水利局的年报，导语写“某区教育局编制并公布”',
  mend: '改成本机关的名称',
  check: look => {
    const { organ, title } = look.report
    if (organ.name === '') return []
    const inTitle = titleAuthor(title)
    const openings = openingsOf(sentencesOf(look))
    return [
      ...(inTitle && isOther(inTitle, look) ? [found({ section: 'title', quote: title }, inTitle, organ.name)] : []),
      ...sentencesOf(look).flatMap(sentence => {
        const author = authorIn(sentence, openings.has(sentence))
        return author && isOther(author, look)
          ? [found({ section: sentence.section, quote: sentence.text }, author, organ.name)]
          : []
      }),
    ]
  },
}

function found(place: Found['place'], author: string, organ: string): Found {
  return { addresses: [], ...(place && { place }), say: `这里写的机关是“${author}”，本报告是${organ}的` }
}

function titleAuthor(title: string): string | undefined {
  return titled.exec(withPlainDates(title))?.[1]
}

/** The first sentence of each section that tells of the organ’s own work. */
function openingsOf(sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const of = (section: Sentence['section']) => sentences.find(one => one.section === section && !one.heading)
  return new Set([of('overview'), of('problems')].filter(one => one !== undefined))
}

function authorIn({ section, text }: Sentence, opening: boolean): string | undefined {
  if (!opening && section !== 'preface') return
  const plain = withPlainDates(text).replace(/《[^《》]{0,200}》/g, '')
  if (opening) return (worker.exec(plain) ?? standing.exec(plain))?.[1]
  for (const clause of plain.split(/[，,。；;：:、（）()]/))
    for (const author of authors) {
      const who = author.exec(clause)?.[1]
      if (who && !/^(?:我|本|该|各|其|有关|相关|上级|全)|的|规定|要求|精神|条例|国务院/.test(who)) return who
    }
}

const places = /^(.*(?:省|市|自治州|盟|自治县|县|区|旗|镇|乡|街道))(.*)$/

/** Whether a name is that of another organ. Short names, offices within the organ and former names are its own. */
function isOther(named: string, { report, formerNames = [] }: Look): boolean {
  return ![report.organ.name, ...formerNames].some(own => isSame(named, own))
}

function isSame(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true
  const [, placeOne = '', coreOne = one] = places.exec(one) ?? []
  const [, placeOther = '', coreOther = other] = places.exec(other) ?? []
  const near =
    placeOne === '' ||
    placeOther === '' ||
    placeOne.endsWith(lastOf(placeOther)) ||
    placeOther.endsWith(lastOf(placeOne))
  const [short, long] = [coreOne.replace(office, ''), coreOther.replace(office, '')]
  return near && (long === '人民政府' || isWithin(short, long) || isWithin(long, short))
}

/** The office that writes for its organ. */
const office = /(?:党政|综合|党政综合|政务公开|政府信息公开|信息公开|秘书)?(?:工作)?办公[室厅]$/

/** The last place of a chain: 洪泽区 of 淮安市洪泽区. */
function lastOf(place: string): string {
  return /(?:[^省市州盟县区旗镇乡]{1,8})?(?:省|市|州|盟|县|区|旗|镇|乡|街道)$/.exec(place)?.[0] ?? place
}

/** Whether all letters of a short name stand in the long one in this order: 科委 in 科学技术委员会. */
function isWithin(short: string, long: string): boolean {
  let at = -1
  return [...short].every(letter => {
    at = long.indexOf(letter, at + 1)
    return at >= 0
  })
}
