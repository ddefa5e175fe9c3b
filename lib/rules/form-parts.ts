import { sentencesOf } from './passages'
import type { Found, Look, Rule } from './rule'

/** How a preface may name each of the six parts. */
const parts: readonly (readonly [name: string, words: RegExp])[] = [
  ['总体情况', /总体情况|总体概况|基本情况/],
  ['主动公开政府信息情况', /主动公开/],
  [
    '收到和处理政府信息公开申请情况',
    /收到(?:和|与|及)?(?:处理|办理)|依申请公开|公开申请(?:的)?(?:情况|办理|处理)|申请(?:的)?(?:收到|处理|办理)情况/,
  ],
  ['政府信息公开行政复议、行政诉讼情况', /复议|诉讼/],
  ['存在的主要问题及改进情况', /主要问题|存在(?:的)?问题|不足|改进/],
  [
    '其他需要报告的事项',
    /其[他它](?:需要|应当|应)?(?:要)?(?:报告|说明)?(?:的)?(?:事项|情况)|需要(?:报告|说明)的(?:其他)?(?:事项|情况)/,
  ],
]

const counted = /([一二三四五六七八九十两]|\d{1,2})\s*(?:个|大|章)?\s*(?:部分|方面内容|章节|项内容)(?!内容的|有所)/

/** Prefaces that list the parts of the report but not all six, or count them wrongly. */
export function partsFaults(look: Look): Found[] {
  return sentencesOf(look).flatMap(({ section, text, heading }) => {
    if (section !== 'preface' || heading) return []
    const say = faultOf(text.replace(/\s+/g, '').replace(/《[^》]{0,200}》/g, ''))
    return say ? [{ weight: 'warning', addresses: [], place: { section, quote: text }, say }] : []
  })
}

function faultOf(text: string): string | undefined {
  const named = parts.filter(([, words]) => words.test(text))
  if (named.length < 3) return
  const count = counted.exec(text)
  const said = count?.[1] && numberOf(count[1])
  const missing = parts.filter(part => !named.includes(part)).map(([name]) => `“${name}”`)
  const open =
    /等(?:共)?[一二三四五六七八九十\d]*(?:个|大)?(?:部分|方面|内容|情况)/.test(text) && !parts[5]?.[1].test(text)
  if (missing.length > 0 && (!open || (said === 6 && missing.length === 1)) && (said || named.length > 3))
    return `导语${said ? `称有${count[1]}个部分，` : ''}列出的是${named.length}个，没有列${missing.join('、')}`
  if (said && said !== 6) return `导语称有${count[1]}个部分，年报格式是六个部分`
}

function numberOf(written: string): number {
  return Number(written) || '一二三四五六七八九十'.indexOf(written) + 1 || 2
}

const old = /收费及减免情况|收费和减免情况|依申请提供政府信息的?收费|(?:^|[、：:包括])概述[、，]/

/** Parts of the form that was used before 2019. */
export const formOldParts: Rule = {
  id: 'K-3',
  weight: 'warning',
  holds: '文字按现行格式的六个部分写，没有旧格式的部分',
  source: '已公布年报中的常见差错：沿用2019年以前的体例',
  example: '导语列出“概述、……、收费及减免情况”',
  mend: '改用现行格式的六个部分；信息处理费写在第六部分',
  check: look =>
    sentencesOf(look).flatMap(({ section, text, heading }) => {
      if (!/[费概]/.test(text)) return []
      const words = text.replace(/\s+/g, '')
      const speaks = heading || section === 'preface' || words.length < 30
      return speaks && old.test(words)
        ? [
            {
              addresses: [],
              place: { section, quote: text },
              say: `“${old.exec(words)?.[0].replace(/^[、：:包括]|[、，]$/g, '')}”是2019年以前年报的部分，现行格式没有`,
            },
          ]
        : []
    }),
}

/** A notice that governs other years than this one. */
export const formNotice: Rule = {
  id: 'K-2',
  weight: 'warning',
  holds: '引用的年报格式文件管得到本年度',
  source: '国办公开办函〔2019〕60号用于2019、2020年度，国办公开办函〔2021〕30号自2021年度起',
  example: '2022年年报的导语写“按照国办公开办函〔2019〕60号要求编制”',
  mend: '改引本年度适用的格式文件',
  check: look =>
    sentencesOf(look).flatMap(({ section, text }) => {
      if (section !== 'preface') return []
      const words = text.replace(/\s+/g, '')
      const first = /公开办函[〔[［（(]2019[〕\]］）)]60号/.test(words)
      const second = /公开办函[〔[［（(]2021[〕\]］）)]30号/.test(words)
      const wrong = look.form.id === '2021' ? first && !second : second
      return wrong
        ? [
            {
              addresses: [],
              place: { section, quote: text },
              say: `本报告是${look.report.year}年的，应当依据${look.form.notice}，这里引用的是国办公开办函${first ? '〔2019〕60号' : '〔2021〕30号'}`,
            },
          ]
        : []
    }),
}
