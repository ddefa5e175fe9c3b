import { chineseDigits } from '@/lib/report/chinese-digits'

const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A whole number below ten thousand in Chinese numerals, such as 一百零三; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  const bare = text.replace(/[件项个宗份条次]$/, '')
  if (!/^[零〇○一二两三四五六七八九十百千]{1,8}$/.test(bare)) return undefined
  if (!/[十百千]/.test(bare)) return /^.$/.test(bare) ? chineseDigits[bare] : undefined
  let sum = 0
  let pending: number | undefined
  let last = 10_000
  for (const letter of bare) {
    const unit = UNITS[letter]
    if (unit !== undefined) {
      if (unit >= last || pending === 0) return undefined
      sum += (pending ?? 1) * unit
      pending = undefined
      last = unit
    } else if (letter === '零' || letter === '〇') {
      if (pending) return undefined
    } else {
      if (pending) return undefined
      pending = chineseDigits[letter]
    }
  }
  return sum + (pending ?? 0)
}
