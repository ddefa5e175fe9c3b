const NUMERALS = '零一二三四五六七八九'

/** The number or bullet that a browser draws before an item of this style. */
export function orderedMarker(number: number, style = 'decimal'): string {
  if (style === 'none') return ''
  if (/^(disc|circle|square)/.test(style)) return '•'
  if (/^(cjk-ideographic|simp-chinese|trad-chinese|japanese|cjk-decimal)/.test(style)) return `${chinese(number)}、`
  if (/^(lower-(alpha|latin)|a$)/.test(style)) return `${letter(number)}.`
  if (/^(upper-(alpha|latin)|A$)/.test(style)) return `${letter(number).toUpperCase()}.`
  return `${number}.`
}

/** One sign that is no number: the bullet of a list, whatever letter a symbol font gave it. */
export const isBullet = (marker: string): boolean => /^[^\p{N}一二三四五六七八九十]$/u.test(marker)

/** The number of an item that a numbered list can draw itself: "3." */
export function numberOf(marker: string): number | undefined {
  const digits = /^(\d{1,3})[.．]$/.exec(marker)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function chinese(number: number): string {
  if (number < 10) return NUMERALS[number] ?? ''
  if (number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? NUMERALS[tens] : ''}十${ones > 0 ? NUMERALS[ones] : ''}`
}

function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26))
}
