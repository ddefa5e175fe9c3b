import { chineseDigits } from '@/lib/report/chinese-digits'
import { exact } from './quantities-exact'

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** The power of ten that a scale word stands for: 百 2, 千 3, 万 4, 亿 8, 万亿 12. */
export function powerOf(scale: string): number {
  return [...scale].reduce((power, word) => power + (powers[word] ?? 0), 0)
}

/**
 * A number in Chinese numerals, like 三百二十, 两万, 九十八点六 or 百 (in 百余), exact; undefined where it is none:
 * 十四五, 两三 (about two or three), 一二三, or more than a number holds: 百亿亿.
 */
export function chineseNumber(numeral: string): bigint | undefined {
  const [whole = '', part] = numeral.split('点')
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const word of whole) {
    const power = powers[word]
    if (power === undefined) {
      if (digit) return undefined
      digit = chineseDigits[word]
    } else if (power < 4) {
      if (digit === 0) digit = undefined
      section += (digit ?? 1) * 10 ** power
      digit = undefined
    } else {
      total = (total + section + (digit ?? (total + section === 0 ? 1 : 0))) * 10 ** power
      section = 0
      digit = undefined
    }
  }
  const all = total + section + (digit ?? 0)
  if (!Number.isSafeInteger(all)) return undefined
  const decimals = part && [...part].map(word => chineseDigits[word] ?? '').join('')
  return exact(`${all}${decimals ? `.${decimals}` : ''}`)
}
