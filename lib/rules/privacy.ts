import { halfWidth } from './letters'
import { mayHold, type Sentence, sentencesOf } from './passages'
import { homeIn } from './privacy-homes'
import { secrecyMark } from './privacy-marks'
import { hidden, longNumber, type Personal, personalNumbers } from './privacy-numbers'
import type { Found, Rule } from './rule'

const publicMail =
  /(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]{1,64}@(?:vip\.)?(?:163|126|yeah|188|qq|foxmail|sina|sohu|139|189|wo|gmail|hotmail|outlook|live|msn|yahoo|ymail|icloud|aliyun|21cn|tom|263|eyou|sogou|chinaren|aol|protonmail|proton|mail|inbox|2980|88|china)\.(?:com|net|cn|me|org)(?:\.cn|\.hk)?(?![A-Za-z0-9.-]*\.gov)/i

const kinds: Record<Personal['kind'], string> = { identity: '居民身份证号码', mobile: '手机号码', card: '银行卡号' }

/** What must not be published, or only after somebody entitled has looked. */
export const privacy: readonly Rule[] = [
  {
    id: 'K-29',
    weight: 'note',
    holds: '联系邮箱用政务邮箱',
    source: '已公布年报中的常见情况：用商业网站的邮箱对外联系',
    example: '电子邮箱写“abc@163.com”',
    mend: '换成政务邮箱；暂时没有的，确认邮箱由单位管理并且有人收信',
    check: look =>
      sentencesOf(look).flatMap(({ section, text }) => {
        if (!/[@＠]/.test(text)) return []
        const mail = publicMail.exec(halfWidth(text).replace(/\s+/g, ''))?.[0]
        return mail
          ? [{ addresses: [], place: { section, quote: text }, say: `“${mail}”是商业网站的邮箱，不是政务邮箱` }]
          : []
      }),
  },
  {
    id: 'K-30',
    weight: 'error',
    holds: '文字里没有个人的身份证号码、手机号码、银行卡号和家庭住址',
    source: '条例第十五条、第三十二条；《中华人民共和国个人信息保护法》',
    answer: 'signOff',
    example: '“申请人（身份证号码……）就同一地块多次提出申请”',
    mend: '删去或者隐去个人信息；确需公开的，由保密审查人签署',
    check: look => {
      const numbered = mayHold(look, [longNumber])
      return sentencesOf(look).flatMap(sentence => [...(numbered ? numbers(sentence) : []), ...homes(sentence)])
    },
  },
  {
    id: 'K-31',
    weight: 'error',
    holds: '文字里没有密级标志和“内部资料”字样',
    source: '条例第十四条、第十七条：公开前应当经过保密审查',
    answer: 'signOff',
    example: '文字里留有“秘密★3年”',
    mend: '查明文字的来源；不应公开的删去，误留标志的删去标志，由保密审查人签署',
    check: look =>
      sentencesOf(look).flatMap(({ section, text }) => {
        const mark = secrecyMark(text)
        return mark
          ? [{ addresses: [], place: { section, quote: text }, say: `文字里有密级或者内部标志“${mark}”` }]
          : []
      }),
  },
]

function numbers({ section, text }: Sentence): Found[] {
  return personalNumbers(text).map(({ kind, digits }) => ({
    ...(kind !== 'identity' && { weight: 'warning' }),
    addresses: [],
    place: { section, quote: text },
    say: `文字里有${kinds[kind]}${hidden(digits)}`,
  }))
}

function homes({ section, text }: Sentence): Found[] {
  return homeIn(text)
    ? [{ weight: 'warning', addresses: [], place: { section, quote: text }, say: '文字里有个人的姓名和住址' }]
    : []
}
