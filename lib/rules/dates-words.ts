import { blotted, halfWidth, withoutAddresses } from './letters'

/** A year that a sentence names, with the words of its clause before it and those of the sentence after it. */
export interface YearWord {
  readonly year: number
  readonly before: string
  readonly after: string
}

const digits = '〇零○０一二三四五六七八九'
const writtenYear = new RegExp(`[一二][${digits}]{3}(?=年)`, 'g')
const digitOf = (letter: string) =>
  ({ 〇: 0, 零: 0, '○': 0, '０': 0 })[letter] ?? '一二三四五六七八九'.indexOf(letter) + 1

/** A sentence with its dates in Arabic figures and no blanks. */
export function withPlainDates(text: string): string {
  return halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/(?<=^|[。；：])\d\d(?=年度?[，,]?(?:我[局委办厅县区镇乡市]|本[局机单]|全[局县区镇市]))/g, '20$&')
    .replace(writtenYear, year => [...year].map(digitOf).join(''))
    .replace(
      /(?<=[年至到—–~～-])([一二三四五六七八九十]{1,3})(?=月)|(?<=月)([一二三四五六七八九十]{1,3})(?=日)/g,
      written => String(smallNumber(written)),
    )
}

function smallNumber(written: string): number {
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written]
  const ten = written.includes('十') ? (tens ? digitOf(tens) : 1) * 10 : 0
  return ten + (ones ? digitOf(ones) : 0)
}

/** Years that tell nothing of the work: in titles, numbers of documents and standards, spans of several years. */
const elsewhere = new RegExp(
  [
    '《[^》]{0,200}》|〈[^〉]{0,200}〉|<[^>]{0,200}>',
    '[〔\\[［【（(](?:19|20)\\d\\d[〕\\]］】）)](?:第?\\d*号?)?',
    '(?:GB|DB|JGJ|YY|ISO)[A-Z/\\d]*[-—.\\d]*',
    '(?:19|20)\\d\\d年?(?:度)?(?:[—–~～―－-]{1,2}|至|到)(?:19|20)\\d\\d年?(?:度|期间|间)?(?!\\d*月)',
  ].join('|'),
  'g',
)

/** Words after a year that may still be about it. */
const FAR = 160

/** The years that a sentence names as a time, in reading order. The sentence must hold plain dates. */
export function yearsIn(sentence: string): YearWord[] {
  const open = blotted(withoutAddresses(sentence), elsewhere)
  return [...open.matchAll(/(?<![\d.])((?:19|20)\d\d)年度?/g)].map(found => ({
    year: Number(found[1]),
    before: /[^，,；;：:。！？（(]{0,40}$/.exec(open.slice(Math.max(0, found.index - 40), found.index))?.[0] ?? '',
    after: open.slice(found.index + found[0].length, found.index + found[0].length + FAR),
  }))
}
