import type { FormatId } from '@/lib/report/format'
import type { Subject } from './against-subjects'
import type { Sum } from './against-sums'

/** The rules that hold the prose against the tables. */
export type AgainstId = 'RN-1' | 'RN-2' | 'RN-3' | 'RN-4' | 'RN-6' | 'RN-7' | 'RN-8'

/**
 * A way of speaking, and what it means in the tables. The figure is right when one of `means` gives it; `asks` are
 * readings that a person may have had in mind: they turn the finding into a question.
 */
export interface Way {
  readonly rule: AgainstId
  readonly about: Subject | 'anything'
  /** In the words before the figure, close to it; only what `residueOf` takes away may stand between. */
  readonly says?: RegExp
  /** In the words after the figure. */
  readonly after?: RegExp
  /** Words around the figure that make it another figure. */
  readonly not?: RegExp
  /** Words anywhere in the sentence that make it a part of what is meant. */
  readonly amid?: RegExp
  readonly means: readonly Sum[]
  readonly asks?: readonly Sum[]
  /** Words anywhere in the sentence that make such a reading plain. */
  readonly spelled?: RegExp
  /** May not be told of a part (其中…). */
  readonly whole?: boolean
  /** Even a plain contradiction only asks. */
  readonly unsure?: boolean
  readonly formats?: readonly FormatId[]
}

const received = 'applications.received.total'
const carriedOver = 'applications.carriedOver.total'
const concluded = 'applications.concluded.total'
const carriedForward = 'applications.carriedForward.total'

/** Ways of coming in: alone they tell a part, in a list (网络、信函、当面) the whole. */
const channels = '(?<![、及和与])(?:网[上络站]|邮[箱寄件]|信函|现场|当面|专递|快递|邮政)(?!.*(?:等|各|[、及和与]))'
const subset = new RegExp(
  `${channels}|其中|引导|协助|指导|帮助|劝|通过(?!.*(?:等|各|多))|经(?!统计|过)|涉及|关于|有关|针对|复杂|疑难|延期|延长|逾期|超期|补正|撤回|撤销|平均|每|(?<![我本])单位|单(?!位)|日均|移送|最多|居前|前[三五十几]位|靠前|排名|首[次件]|同一|批量|不属于|当场|口头|电话|转[办来交]|收费|收取|费|对|[增减]加?[少加长了]?$|上升$|下降$|[多少]$|上年|(?:办结|答复|完成).*(?:新收|收到|受理)|一件.*一件`,
)
const untold = /其余|分别作|平均|每|增加$|减少$|[多少]$|增长$|下降$|不服|引发|引起/

/** Ways of speaking of applications as a whole: taken in, handled, carried on. The first that fits is heard. */
export const applicationWays: readonly Way[] = [
  {
    rule: 'RN-2',
    about: 'applications',
    says: /(?<!答复|办结|处理)上年底?(?:未办结|未办理完毕|尚未办结)?的?(?:申请)*(?:结转|转入|转来|接转|遗留|顺延|延续)(?:的?未办结|未办理完毕)?|结转自?上年|(?:由|从|自)上年结转/,
    after: /^(?:申请)?(?:为|系|是|由|从|自)?(?:上年(?:未办结)?结转|结转自?上年)/,
    not: untold,
    means: [[carriedOver]],
  },
  {
    rule: 'RN-2',
    about: 'applications',
    says: /(?:结转|转结|转|顺延|延续|延期|延至|留待|留)[至到入由于]?下年|下年(?:继续|度)?(?:办理|答复|续办|办结)|跨年(?:办理|办结|答复)|结转(?:继续)?办理(?:$|的)/,
    after:
      /^(?:申请)?(?:依[法规]|按规定)(?:顺延|结转)|(?:结转|转结|转|顺延|延续|延期|延至|留待|留)[至到入由于]?下年|下年(?:继续|度)?(?:办理|答复|续办|办结)|跨年(?:办理|办结|答复)/,
    not: untold,
    means: [[carriedForward]],
  },
  {
    rule: 'RN-2',
    about: 'applications',
    says: /结转|转结/,
    not: new RegExp(`${untold.source}|[上下前他往]年|办结|答复|收`),
    means: [[carriedForward], [carriedOver]],
  },
  {
    rule: 'RN-2',
    about: 'applications',
    says: /(?<=本年底?|年[底末终].{0,4})(?:尚|还|仍)?(?:未办结|未办理完毕|正?在办理(?:之|当|过程)?中?(?!结|完)|[在待]办(?![理结])|未到(?:法定)?答复期限)/,
    not: untold,
    means: [[carriedForward]],
  },
  {
    rule: 'RN-2',
    about: 'applications',
    says: /(?:尚|还|仍)?(?:未办结|未办理完毕|在办理(?:之|当|过程)?中?(?!结|完)|在办(?![理结])|未到(?:法定)?答复期限)/,
    after:
      /^(?:申请)?(?:尚|还|仍|正)?(?:未办结|未办理完毕|在办理(?!结|完)|在办(?![理结])|未到(?:法定)?(?:答复|办理)?期限)/,
    not: untold,
    means: [[carriedForward]],
    unsure: true,
  },
  {
    rule: 'RN-1',
    about: 'applications',
    says: /(?:受理|收到|接收|接到)[并、和](?:依法|按时|按期|及时|全部)?(?:办结|答复|办理|处理|回复)/,
    not: subset,
    means: [[received], [concluded], [received, carriedOver]],
    whole: true,
  },
  {
    rule: 'RN-1',
    about: 'applications',
    says: /新收到?|新受理|新接收|新增/,
    not: subset,
    means: [[received]],
    whole: true,
  },
  {
    rule: 'RN-1',
    about: 'applications',
    says: /收办|承办|办理(?!完|结|并?答复|并?回复|并?办结)/,
    not: subset,
    means: [[received], [received, carriedOver]],
    asks: [[concluded]],
    whole: true,
  },
  {
    rule: 'RN-2',
    about: 'applications',
    says: /办结|办理完[毕成结]|答复|办复|回复|处理(?:完毕|完成)?(?!费)/,
    after:
      /^(?:申请)?(?:已|均|全部|依法|按[时期]|及时|如期|在法定期限内|在规定期限内)*(?:办结|答复|办理完[毕成结]|办复)/,
    not: new RegExp(
      `${untold.source}|延期|延长|逾期|超期|未|不予|当场|当面|口头|电话|补正|征求|复议|诉讼|起诉|下年|上年|准备|涉及|关于|针对|收到|受理|新收|邮|网|线上|在线|短信|平台|窗口|传真|快递|审[核查]|起草|制作|出具|印制|一件`,
    ),
    amid: /延[期长][^，。；]{0,8}\d/,
    means: [[concluded]],
  },
  {
    rule: 'RN-1',
    about: 'applications',
    says: /收到|受理|接收|接到|收悉|接受|登记/,
    not: subset,
    means: [[received]],
    asks: [[received, carriedOver]],
    spelled: /(?:含|包括|连同|加上|其中|[（(])[^，。；）]{0,12}结转(?!下|至|到|入|20)/,
    whole: true,
  },
  {
    rule: 'RN-1',
    about: 'applications',
    says: /(?:群众|公众|申请人|社会各界|公民、法人(?:和|或|及|与)(?:者)?其他组织|公民和组织)(?:向[我本][^，。；]{1,4})?(?:共|总共|累计)?(?:提出|提交|递交)(?:了)?/,
    not: new RegExp(`${subset.source}|名|位|人次|${untold.source}`),
    means: [[received]],
    asks: [[received, carriedOver]],
    whole: true,
  },
  {
    rule: 'RN-1',
    about: 'applications',
    says: /(?:本年|全年)(?:总共|一共|共有?|有)$/,
    not: new RegExp(`${subset.source}|${untold.source}|[答办]复|办|结|处理|公开(?!申请)|比|较`),
    means: [[received]],
    asks: [[received, carriedOver], [concluded]],
    whole: true,
  },
  {
    rule: 'RN-1',
    about: 'applications',
    says: /(?:信息公开|依申请公开|依申请)(?:申请|收件|受理|件|事项)*(?:的)?(?:件|总|数)*(?:数|量)(?:共?[为是达计])?$/,
    not: new RegExp(
      `${subset.source}|${untold.source}|答复|办|结|处理|公开(?!申请|收件|受理|数|总|件|量|事项)|回复|比|较`,
    ),
    means: [[received]],
    asks: [[received, carriedOver], [concluded]],
    whole: true,
  },
  {
    rule: 'RN-1',
    about: 'applications',
    says: /(?:信息公开|依申请公开)申请(?:件|总|数)*量?(?:共?[为是达计])?$/,
    not: new RegExp(`${subset.source}|${untold.source}|答复|办|结|处理|公开(?!申请)|回复|比|较`),
    means: [[received]],
    asks: [[received, carriedOver], [concluded]],
    whole: true,
    unsure: true,
  },
]

const untoldOfTexts =
  /其余|平均|每|名义|涉及|关于|有关|针对|修[改订]|拟|起草|审[查核]|备案|解读|[增减]加?[少加长]?$|累计(?!公开)|党|乡镇|部门(?!规章)|代/

const texts = (about: 'rules' | 'normativeDocuments'): readonly Way[] => [
  {
    rule: 'RN-7',
    about,
    says: /(?<!标[注明示]|[失无])有效(?![期性率管提开推运实落地])|现有|现存/,
    after: /^(?:现行|继续|仍然?)有效/,
    not: untoldOfTexts,
    means: [[`proactive.${about}.inForce`]],
    formats: ['2021'],
  },
  {
    rule: 'RN-7',
    about,
    says: /废止(?:和|及|或|、)?(?:宣布)?失效|废止/,
    not: untoldOfTexts,
    means: [[`proactive.${about}.repealed`]],
    formats: ['2021'],
  },
  {
    rule: 'RN-7',
    about,
    says: /制发|(?:新)?制定|出台|印发|新增/,
    not: untoldOfTexts,
    means: [[`proactive.${about}.issued`]],
    formats: ['2021'],
  },
  {
    rule: 'RN-7',
    about,
    says: /(?:对外|累计)(?:主动)?公开总?数?量?|公开总数量?/,
    not: untoldOfTexts,
    means: [[`proactive.${about}.totalDisclosed`]],
    formats: ['2019'],
  },
  {
    rule: 'RN-7',
    about,
    says: /(?:新制作|制作|制发|制定|出台)(?:并|和|、)(?:主动)?公开/,
    not: untoldOfTexts,
    means: [[`proactive.${about}.made`], [`proactive.${about}.disclosed`]],
    formats: ['2019'],
  },
  {
    rule: 'RN-7',
    about,
    says: /新公开/,
    not: untoldOfTexts,
    means: [[`proactive.${about}.disclosed`]],
    formats: ['2019'],
  },
  {
    rule: 'RN-7',
    about,
    says: /新制作|制发|(?:新)?制定|出台/,
    not: untoldOfTexts,
    means: [[`proactive.${about}.made`]],
    formats: ['2019'],
  },
  {
    rule: 'RN-7',
    about,
    says: /(?<!不)公开/,
    not: untoldOfTexts,
    means: [[`proactive.${about}.disclosed`]],
    asks: [[`proactive.${about}.totalDisclosed`], [`proactive.${about}.made`]],
    formats: ['2019'],
    unsure: true,
  },
]

export const textWays: readonly Way[] = [...texts('rules'), ...texts('normativeDocuments')]

const decided = (row: 'licences' | 'penalties' | 'compulsion', name: string): Way => ({
  rule: 'RN-7',
  about: 'anything',
  says: new RegExp(`${name}(?:类|的)?处理决定|处理决定.{0,4}${name}`),
  after: new RegExp(`^(?:项|个)?${name}(?:类|的)?处理决定`),
  not: /其中|其余|增加$|减少$|涉及|关于|公示|撤销|上年/,
  means: [[`proactive.${row}.decisions`]],
})

export const decisionWays: readonly Way[] = [
  decided('licences', '行政许可'),
  decided('penalties', '行政处罚'),
  decided('compulsion', '行政强制'),
]
