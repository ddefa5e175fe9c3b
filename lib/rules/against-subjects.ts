import { memoryOf } from './remembering'

/** What a clause may speak about, as far as the tables know of it. All that they do not know is `other`. */
export type Subject = 'applications' | 'reconsideration' | 'litigation' | 'rules' | 'normativeDocuments' | 'other'

// Every alternative begins with plain characters: a look behind at its head would be tried at every place.
const before =
  '(?:^|[到理收结转出交复新各类效络函寄件份宗该些期部构位者、和及或“]|然人|组织|公民|群众|企业|[书当]面|网上|线[上下]|现场|电子|[出交起办理转结复年人织构业到收悉来面中]的|[全本]年|年内|[在待]办|办结|遗留|个人|共)'
const nouns = new RegExp(
  [
    '(?<litigation>复议后(?:提起)?(?:行政)?(?:诉讼|起诉)|诉讼|直接起诉|应诉案件)',
    '(?<reconsideration>复议(?!机关|机构|局|委)(?:申请)?)',
    '(?<normativeDocuments>规范性文件(?!库|类|目录|专栏|栏目|清单|汇编|的?政策解读|的?解读|草案|的?合法性|的?审查|的?审核|备案))',
    '(?<rules>规章(?!制度|库))',
    `(?<applications>(?:信息|信息依申请)公开(?:的)?(?:书面|网上|网络)?(?:申请(?!人)|案件)|依申请|公开政府信息的?申请|公开申请(?!人)|申请公开|申请件)`,
    `(?<asked>申请(?<=${before}申请)(?!人|行政|复议|表彰|资金|补助))`,
    '(?<other>热线|123\\d\\d|工单|建议|提案|议案|信访|来信|来访|举报|投诉|咨询|诉求|留言|信箱|许可|审批|处罚|强制|纠纷|调解|仲裁|援助|意见|办件|转办|交办|公证|抽检|抽查|检查|登记|证照|合同|线索|督查|督办|舆情|来电|网民|党内|党组|党委|问题|稿件|申报|备案|申请(?!人))',
  ].join('|'),
  'g',
)

/** Labels of section three that sound like other business. */
const reasons = /信访、?举报、?投诉类/g

/**
 * The last thing that some words name, or undefined where they name nothing. A bare 申请 is one for information only
 * where the surroundings speak of such (`asking`).
 */
export function subjectOf(words: string, asking = true): Subject | undefined {
  if (words === '') return undefined
  return (asking ? whereAsking : elsewhere).recall(words, () => named(words, asking) ?? NOTHING) || undefined
}

/** The same words are asked about several times in a report, and again at each stroke of a key. */
const [whereAsking, elsewhere] = [memoryOf<Subject | typeof NOTHING>(2_000), memoryOf<Subject | typeof NOTHING>(2_000)]
const NOTHING = ''

function named(words: string, asking: boolean): Subject | undefined {
  let last: Subject | undefined
  const plain = words.replace(reasons, '')
  nouns.lastIndex = 0
  for (let found = nouns.exec(plain); found; found = nouns.exec(plain)) {
    const [name] = Object.entries(found.groups ?? {}).find(([, text]) => text !== undefined) ?? []
    if (name === 'asked') last = asking && last !== 'other' ? 'applications' : 'other'
    else last = (name as Subject | undefined) ?? last
  }
  return last
}

const describing = /内容|涉及|主要|集中|多为|包括|关于|有关|方面|领域|类别|围绕|聚焦/
const handling = /受理|收到|接收|办理|办结|处理|答复|回复|接听|接待|转办|承办|化解|查处|审核|审查/

/** What the clauses after some words speak about: a mere mention of other business does not change it. */
export function turnsTo(words: string, counted: boolean, asking: boolean): Subject | undefined {
  const subject = subjectOf(words, asking)
  if (subject !== 'other') return subject
  return (counted || handling.test(words)) && !describing.test(words) ? 'other' : undefined
}
