import { unitPattern } from './quantities-units'

const numeral = '[\\d〇零一二三四五六七八九十百千]'
const and = '\\s*[、至到和及与—–~～-]\\s*'

/** Figures that count nothing. Each stands for one habit of official prose. */
const sources = [
  // Titles: 《2021年规划（2021—2025年）》
  '《[^》]{0,200}》',
  // Numbers of documents: 〔2019〕60号, （2020）109号
  '[〔\\[［【（(]\\d{4}[〕\\]］】）)]\\s*第?\\s*\\d*',
  // Ordinals, articles and items: 第五十条, 第三十五、三十六条, 第（一）项, 第3季度
  `第\\s*[（(]?${numeral}{1,8}[）)]?(?:${and}第?[（(]?${numeral}{1,8}[）)]?(?![件份篇宗元]))*`,
  // Numbering: （一）, (2), and 1. or 2、 where a passage begins
  '[（(](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[）)]',
  '(?<=^|[\\n。；：:;])\\s*\\d{1,2}(?:[．.、]|[）)])(?=\\s*[\\p{Script=Han}“《])',
  // Years, dates, months, days
  '(?:(?:19|20)\\d\\d(?:\\s*[、至到和及与—–~～-]{1,2}\\s*)){0,12}(?:19|20)\\d\\d\\s*(?:年度?(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?)?|[-/.]\\d{1,2}[-/.]\\d{1,2})',
  '(?<!\\d)(?:\\d{1,2}\\s*(?:月份?)?\\s*[、至到和—–~～-]\\s*)?\\d{1,2}\\s*月份?(?:\\s*\\d{1,2}\\s*日)?(?:\\s*[、至到和—–~～-]\\s*\\d{1,2}\\s*日)?',
  '(?<!\\d)\\d{1,2}\\s*日(?!均)',
  '[一二][〇零○Oo一二三四五六七八九]{3}年',
  '(?<![个两])[一二三四五六七八九十]{1,3}月(?:份|[一二三四五六七八九十]{1,3}日)?',
  // Times of day, ratios, products: 8:30, 3:1, 7×24小时, 1/3
  '(?<!\\d)\\d{1,4}[:：/]\\d{1,4}(?::\\d{2})?(?![\\d%])',
  '(?<!\\d)\\d{1,6}\\s?[×*]\\s?\\d{1,6}',
  // Telephones, hotlines in quotation marks, house and document numbers
  '(?<!\\d)0\\d{2,3}[-—–－ ]{1,2}\\d{7,8}(?!\\d)',
  '[“"‘]\\d{2,6}[”"’]',
  '(?<!\\d)\\d{1,8}\\s?号',
  // Set phrases
  '一次性|一次办|跑一次|一件事|一张[网图表]|一条龙|一站|一门|一本通|一句话|一件件|一条条|一项项|一个个|一对一|一部分|一年来|十件实事|三次产业|百分百|两年半',
].map(source => `(?:${source})`)

/** A web address, a mailbox, or a code with letters. Of APP12条 only the letters. */
const token = "[A-Za-z0-9._~:/?#@!$&'*+=%-]{0,64}[A-Za-z@][A-Za-z0-9._~:/?#@!$&'*+=%-]{0,64}"
const counted = /^[A-Za-z]{2,}\d[\d.]{0,8}$/
const unit = new RegExp(`^\\s*[余多万]?(?:${unitPattern})`)
/** What any of them begins with: asked first, as most letters begin none. */
const first = '(?=[A-Za-z0-9._~:/?#@!$&\'*+=%\\-《〔［【（(\\[第\\s〇零○一二三四五六七八九十“"‘百两])'
const masks = new RegExp(`${first}(?:(${token})|${sources.join('|')})`, 'gu')

/** The text with everything that only looks like a quantity blotted out, letter for letter. */
export function masked(text: string): string {
  return text.replace(masks, (found, code: string | undefined, at: number) =>
    code && counted.test(code) && unit.test(text.slice(at + found.length, at + found.length + 6))
      ? found
      : '\u25A1'.repeat(found.length),
  )
}
