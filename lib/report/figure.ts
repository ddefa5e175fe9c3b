import * as z from 'zod/mini'
import { fromScaled, toScaled } from './decimal'

/** Not applicable: printed as a stroke, allowed in section two. Not a blank, not a 0. */
export const NOT_APPLICABLE = '/'

/** One cell's value: a whole number, money as an exact decimal string, "/" (not applicable), or null (blank). */
export type Figure = number | string | null

export type Figures = Readonly<Record<string, Figure>>

/** What a typed or pasted text means. A refusal carries the sentence that stands at the cell. */
export type Reading = { ok: true; figure: Figure } | { ok: false; say: string }

/** A kind of figure knows all about itself: what may be typed, what may be stored, how it is shown and added. */
export interface Kind {
  /** Reads a typed or pasted text strictly; never changes a number silently. */
  parse(text: string): Reading
  /** What the portal stores, and so what JSON input must be. */
  schema: z.ZodMiniType<Figure>
  /** The sum of known figures; null when one of them is blank or not applicable. */
  add(figures: readonly Figure[]): Figure
  inputMode: 'numeric' | 'decimal' | 'text'
}

export type KindName = 'count' | 'change' | 'wan' | 'yuan'

const MARKS = new Set(['/', '-', '--', '—', '——', '–', '无', 'N/A', 'n/a', '不适用'])
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]/
const GREATEST_COUNT = 99_999_999

/** Every sentence a refused cell can show. */
export const refusals = {
  hidden: (code: string) => `里面有看不见的字符（${code}），请删去后重新填写`,
  space: '数字中间有空格，请核对后填写完整的数字',
  unit: '只填数字：不要带“件”“元”等单位',
  scale: '不能写“万”“千”“亿”，请填写完整的数字',
  separator: '逗号的位置不对，请核对：千位分隔要每三位一个',
  notDigits: '这里只能填阿拉伯数字',
  negative: '这里不能是负数',
  whole: '件数必须是整数',
  places: (places: number) => `最多 ${places} 位小数，请填写准确的数`,
  great: '数字太大，请核对是否多输了位数',
} as const

export const kinds: Record<KindName, Kind> = {
  count: {
    parse: text => readNumber(text, { places: 0, signed: false }, whole),
    schema: z.union([z.int().check(z.minimum(0), z.maximum(GREATEST_COUNT)), z.literal(NOT_APPLICABLE), z.null()]),
    add: addCounts,
    inputMode: 'numeric',
  },
  change: {
    parse: text => readNumber(text, { places: 0, signed: true }, whole),
    schema: z.union([
      z.int().check(z.minimum(-GREATEST_COUNT), z.maximum(GREATEST_COUNT)),
      z.literal(NOT_APPLICABLE),
      z.null(),
    ]),
    add: addCounts,
    inputMode: 'text',
  },
  wan: money(6),
  yuan: money(2),
}

/** A figure as it is printed: a blank is an empty string. */
export function showFigure(figure: Figure | undefined): string {
  return figure === null || figure === undefined ? '' : String(figure)
}

/** Whether a figure is a number that can be computed with. */
export function isKnown(figure: Figure | undefined): figure is number | string {
  return figure !== null && figure !== undefined && figure !== NOT_APPLICABLE
}

function money(places: number): Kind {
  const shape = new RegExp(`^(0|[1-9]\\d{0,11})(\\.\\d{0,${places - 1}}[1-9])?$`)
  return {
    parse: text => readNumber(text, { places, signed: false }, canonical => ({ ok: true, figure: canonical })),
    schema: z.union([z.string().check(z.regex(shape)), z.literal(NOT_APPLICABLE), z.null()]),
    add: figures => addScaled(figures, fromScaled),
    inputMode: 'decimal',
  }
}

function readNumber(
  text: string,
  form: { places: number; signed: boolean },
  accept: (canonical: string) => Reading,
): Reading {
  const hidden = HIDDEN.exec(text)
  if (hidden) return refuse(refusals.hidden(`U+${hidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`))
  const plain = halfWidth(text).replace(/^[ \t\r\n\u3000\u00a0]+|[ \t\r\n\u3000\u00a0]+$/g, '')
  if (plain === '') return { ok: true, figure: null }
  if (MARKS.has(plain)) return { ok: true, figure: NOT_APPLICABLE }
  if (/[\s\u3000]/.test(plain)) return refuse(refusals.space)
  const parts = /^([+-]?)([\d,]+)(?:\.(\d+))?$/.exec(plain)
  if (!parts) return refuse(unreadable(plain))
  const [, sign = '', grouped = '', fraction = ''] = parts
  if (grouped.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(grouped)) return refuse(refusals.separator)
  const significant = fraction.replace(/0+$/, '')
  if (significant.length > form.places) return refuse(form.places ? refusals.places(form.places) : refusals.whole)
  const digits = grouped.replaceAll(',', '').replace(/^0+(?=\d)/, '')
  if (digits.length > 12) return refuse(refusals.great)
  const zero = digits === '0' && significant === ''
  if (sign === '-' && !zero && !form.signed) return refuse(refusals.negative)
  return accept(`${sign === '-' && !zero ? '-' : ''}${digits}${significant && `.${significant}`}`)
}

function halfWidth(text: string): string {
  return text.replace(/[\uff0b-\uff19]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replaceAll('\u2212', '-')
}

function unreadable(plain: string): string {
  if (/[万千百亿]/.test(plain)) return refusals.scale
  if (/^[+-]?[\d,.]+(件|条|项|次|个|元|人)$/.test(plain)) return refusals.unit
  return refusals.notDigits
}

function whole(canonical: string): Reading {
  const number = Number(canonical)
  return Math.abs(number) > GREATEST_COUNT ? refuse(refusals.great) : { ok: true, figure: number }
}

function refuse(say: string): Reading {
  return { ok: false, say }
}

function addCounts(figures: readonly Figure[]): Figure {
  let sum = 0
  for (const figure of figures) {
    if (!Number.isSafeInteger(figure)) return addScaled(figures, scaled => Number(fromScaled(scaled)))
    sum += figure as number
  }
  return sum
}

function addScaled(figures: readonly Figure[], show: (scaled: bigint) => Figure): Figure {
  return figures.every(isKnown) ? show(figures.reduce((sum, figure) => sum + toScaled(figure), 0n)) : null
}
