import { blotted, withoutAddresses } from './letters'
import { joined, type Sentence, sentencesOf } from './passages'
import type { Found, Look, Rule } from './rule'

/** Half-width and full-width marks in the same text. */
export const formBrackets: Rule = {
  id: 'K-41',
  weight: 'note',
  holds: '括号、序号和逗号的全角、半角前后一致',
  source: '已公布年报中的常见差错；GB/T 15834《标点符号用法》',
  example: '前四点写“（一）”到“（四）”，第五点写“(五)”',
  mend: '改成全角括号和全角标点',
  check: look => {
    const sentences = sentencesOf(look)
    const said = new Set<Sentence>()
    return [...crossed(sentences), ...headings(look, sentences), ...asides(sentences), ...commas(sentences)].flatMap(
      ([sentence, say]) => {
        if (said.has(sentence)) return []
        said.add(sentence)
        return [{ addresses: [], place: { section: sentence.section, quote: sentence.text }, say } satisfies Found]
      },
    )
  },
}

type Fault = readonly [sentence: Sentence, say: string]

/** A bracket that is closed in the other width. */
function crossed(sentences: readonly Sentence[]): Fault[] {
  return sentences.flatMap((sentence): Fault[] => {
    if (!/[()]/.test(sentence.text)) return []
    const open: string[] = []
    for (const mark of blotted(sentence.text, /(?:^|(?<=[；。，、：:\s]))\d{1,2}[）)]/g).match(/[（()）]/g) ?? []) {
      if (mark === '（' || mark === '(') open.push(mark)
      else {
        const before = open.pop()
        if (before && (before === '（') !== (mark === '）'))
          return [[sentence, `括号一半全角一半半角：“${before}……${mark}”`]]
      }
    }
    return []
  })
}

const fullNumber = /^（[一二三四五六七八九十\d]{1,3}）/
const halfNumber = /^\([一二三四五六七八九十\d]{1,3}\)/

/** Numbers of headings in both widths: those that are fewer, section by section. */
function headings(look: Look, sentences: readonly Sentence[]): Fault[] {
  const firstHalf = sentences.find(one => halfNumber.test(one.text))
  if (!firstHalf) return []
  const mixed = look.form.sections.flatMap(({ key }): Fault[] => {
    const here = sentences.filter(one => one.section === key)
    const full = here.filter(one => fullNumber.test(one.text))
    const half = here.filter(one => halfNumber.test(one.text))
    if (full.length === 0 || half.length === 0) return []
    const [few, many] = half.length <= full.length ? [half, '全角'] : [full, '半角']
    return few.map(one => [one, `序号“${numberOf(one)}”与同一部分其他的${many}序号不一致`])
  })
  if (mixed.length > 0) return mixed
  const full = sentences.filter(one => fullNumber.test(one.text))
  return full.length > 0
    ? [[firstHalf, `序号“${numberOf(firstHalf)}”用半角，“${full[0] ? numberOf(full[0]) : ''}”用全角，前后不一致`]]
    : []
}

function numberOf({ text }: Sentence): string {
  return (fullNumber.exec(text) ?? halfNumber.exec(text))?.[0] ?? ''
}

const halfAside = /\((?=[^（）()]*\p{Script=Han})[^（）()]*\)/u

/** Chinese words in half-width brackets where others stand in full-width ones. */
function asides(sentences: readonly Sentence[]): Fault[] {
  const withoutNumber = (text: string) => withoutAddresses(text.replace(fullNumber, '').replace(halfNumber, ''))
  if (!sentences.some(one => one.text.includes('（'))) return []
  return sentences.flatMap((one): Fault[] => {
    if (!one.text.includes('(')) return []
    const found = halfAside.exec(withoutNumber(one.text))?.[0]
    return found ? [[one, `“${found}”用的是半角括号，别处用全角`]] : []
  })
}

const halfComma = /(?<=[\u4e00-\u9fff）”》])[,;:](?=[\u4e00-\u9fff“《（])/g
const fullComma = /[，；：]/g

/** A half-width comma between Chinese words where nearly all others are full-width. */
function commas(sentences: readonly Sentence[]): Fault[] {
  const text = joined(sentences)
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  const half = count(halfComma)
  if (half === 0 || half * 5 > count(fullComma)) return []
  return sentences.flatMap((one): Fault[] => {
    const found = one.text.match(halfComma)?.[0]
    return found ? [[one, `中文之间用了半角的“${found}”`]] : []
  })
}
