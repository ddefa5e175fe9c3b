import type { Cell } from '@/lib/report/cells'
import { fromScaled, toScaled } from '@/lib/report/decimal'
import { type Figure, NOT_APPLICABLE } from '@/lib/report/figure'
import { chineseNumber } from './chinese-number'

/** What a printed text means in its cell: a certain figure, perhaps with a remark; or a doubt, with guesses. */
export type Meaning =
  | { readonly sure: true; readonly figure: Figure; readonly remark?: string; readonly unit?: string }
  | { readonly sure: false; readonly why: string; readonly guesses: readonly Figure[] }

const FOOTMARKS = '[\\u2460-\\u2473\\u24ea\\u00b9\\u00b2\\u00b3\\u2070-\\u209f*＊※#＃△▲☆★†‡]'
/** Marks of notes before or after a figure. */
const FOOTMARK = new RegExp(`^${FOOTMARKS}+|${FOOTMARKS}+$`, 'gu')
const INNER_MARK = new RegExp(FOOTMARKS, 'u')
const STROKE = /^[/／\\＼]+$/
const DASH = /^[-－–—―−﹣─﹘]+$/
const NUMBER =
  /^([+-]|负|减少?|增加?|净增加?|净减少?|[↑↓])?(\d[\d,]*)(\.\d+)?(亿|万|千|百)?(元)?([件项个宗份条次家例人起])?$/

/**
 * Reads what a cell prints. Widths, thousands separators, spaces inside digits, units and remarks in brackets are
 * understood; whatever a person would have to ask about is not chosen.
 * `head` is the head above the cell: it may name another unit than the form's.
 */
export function meaningOf(printed: string, cell: Cell, head = ''): Meaning {
  const marked = printed.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').trim()
  if (marked === '') return { sure: true, figure: null }
  if (/^[\u2460-\u2473\u24ea]$/u.test(marked))
    return doubt('格子里是带圈的数字，可能是注码', [marked.normalize('NFKC')], cell)
  const marks = marked.match(FOOTMARK)?.join('') ?? ''
  const unmarked = marked.replace(FOOTMARK, ' ')
  if (INNER_MARK.test(unmarked.replace(/[(（【[][\s\S]*$/, ''))) return doubt('数字中间有注码', [], cell)
  const text = unmarked.normalize('NFKC').trim()
  const flat = text.replace(/\s+/g, '')
  if (STROKE.test(flat)) return { sure: true, figure: NOT_APPLICABLE }
  if (DASH.test(flat) || /^(?:n\/?a|不适用)$/i.test(flat)) return { sure: true, figure: NOT_APPLICABLE }
  if (/^(?:无|空|暂无|没有|未填|\.|。|·|~+)$/.test(flat))
    return doubt(`印的是“${flat}”，可能是 0，也可能是不适用`, ['0', NOT_APPLICABLE], cell)
  const { body, remark } = splitRemark(text)
  const said = [remark, marks].filter(Boolean).join('')
  return numberOf(body, cell, head, said, flat)
}

/** The number and what is remarked behind it: in brackets, or after a comma. */
function splitRemark(text: string): { body: string; remark: string } {
  const bracket = /^([^([【〔{]*\d[^([【〔{]*?)\s*([([【〔{][\s\S]*)$/.exec(text)
  if (bracket) return { body: bracket[1] ?? '', remark: (bracket[2] ?? '').replace(/\s+/g, '') }
  const after =
    /^(\D{0,4}[\d,.\s]*\d\s*(?:万元|元|[件项个宗份条次])?)\s*([;；。:,、]?\s*(?:其中|含|包括|包含|注|备注|均|全部)[\s\S]*)$/.exec(
      text,
    )
  if (after) return { body: after[1] ?? '', remark: (after[2] ?? '').replace(/\s+/g, '') }
  return { body: text, remark: '' }
}

function numberOf(body: string, cell: Cell, head: string, remark: string, whole: string): Meaning {
  const flat = body
    .replace(/\s+/g, '')
    .replace(/[−–—―﹣]/g, '-')
    .replace(/^(?:共计?|合计|总计|计)(?=\d)/, '')
  if (/\d\s+[.,]|[.,]\s+\d/.test(body.trim()) && !/^\d{1,3}(?:[,]\s?\d{3})+$/.test(body.trim()))
    return doubt('数字中间有空格和标点，分不清是几个数', [], cell)
  const chinese = chineseNumber(flat)
  if (chinese !== undefined) return settle(String(chinese), cell, remark, '')
  const parts = NUMBER.exec(flat)
  if (!parts) return doubtful(flat, whole, cell)
  const [, sign = '', grouped = '', fraction = '', scale = '', yuan = '', measure = ''] = parts
  if (grouped.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(grouped))
    return doubt('逗号不在千位上，分不清是一个数还是几个数', [grouped.replaceAll(',', '')], cell)
  const digits = grouped.replaceAll(',', '')
  if (/^0\d/.test(digits)) return doubt('数字以 0 开头，可能是几个数连在一起', [digits.replace(/^0+(?=\d)/, '')], cell)
  if (digits.length > (cell.section === 'proactive' ? 12 : 7)) return doubt('数字太长，可能是几个数连在一起', [], cell)
  const minus = /[-负减↓]/.test(sign)
  if (sign && /[增减↑↓]/.test(sign) && cell.kindName !== 'change') return doubt('印的是增减，不是数量', [digits], cell)
  const isMoney = cell.kindName === 'wan' || cell.kindName === 'yuan'
  if ((scale || yuan) && !isMoney && (yuan || fraction || scale !== '万'))
    return doubt(`单位“${scale}${yuan}”和这一栏的“${cell.unit}”不符`, [], cell)
  if (measure && isMoney) return doubt(`单位“${measure}”和这一栏的“${cell.unit}”不符`, [digits + fraction], cell)
  const power = powerOf(scale) + (isMoney ? unitPower(cell, scale, yuan, head) : 0)
  const shifted = shift(`${minus ? '-' : ''}${digits}${fraction}`, power)
  const unit = power !== 0 || yuan || scale ? `${scale}${yuan}` || '表头的单位' : ''
  if (minus && cell.kindName !== 'change') return doubt('印的是负数', [digits], cell)
  return settle(shifted, cell, remark, unit)
}

const POWERS: Readonly<Record<string, number>> = { 亿: 8, 万: 4, 千: 3, 百: 2 }

function powerOf(scale: string): number {
  return POWERS[scale] ?? 0
}

/** Powers of ten from the unit that is printed to the unit of the form. */
function unitPower(cell: Cell, scale: string, yuan: string, head: string): number {
  const form = cell.kindName === 'wan' ? 4 : 0
  if (yuan || scale) return -form
  const headed = /(亿|百万|万|千)?元/.exec(head.normalize('NFKC').replace(/\s/g, ''))
  if (!headed) return 0
  const power = headed[1] === '百万' ? 6 : powerOf(headed[1] ?? '')
  return power - form
}

/** A decimal with its point moved; exact. */
function shift(number: string, power: number): string {
  if (power === 0) return number
  const sign = number.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = number.replace('-', '').split('.')
  const digits = whole + part
  const point = whole.length + power
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const at = point <= 0 ? 1 : point
  return `${sign}${padded.slice(0, at)}${at < padded.length ? `.${padded.slice(at)}` : ''}`
}

const FINEST = 6

function settle(number: string, cell: Cell, remark: string, unit: string): Meaning {
  const [whole = '', fraction = ''] = number.split('.')
  const significant = fraction.replace(/0+$/, '')
  const isMoney = cell.kindName === 'wan' || cell.kindName === 'yuan'
  if (!isMoney && significant) return doubt('件数不是整数', [], cell)
  if (significant.length > FINEST) return doubt(`小数超过 ${FINEST} 位`, [], cell)
  const exact = `${whole.replace(/^(-?)0+(?=\d)/, '$1')}${significant && `.${significant}`}`
  const figure = isMoney ? fromScaled(toScaled(exact)) : Number(exact) + 0
  return { sure: true, figure, ...(remark && { remark }), ...(unit && { unit }) }
}

/** Letters that stand for digits, alternatives, ranges, estimates: what it may be is said, nothing is taken. */
function doubtful(flat: string, whole: string, cell: Cell): Meaning {
  const alike = flat
    .replace(/[oO○〇]/g, '0')
    .replace(/[lI|丨]/g, '1')
    .replace(/[zZ]/g, '2')
    .replace(/[sS]/g, '5')
    .replace(/B/g, '8')
  if (/^\d+$/.test(alike) && alike !== flat) return doubt('里面有像数字的字母', [alike], cell)
  const several = flat.match(/\d+(?:\.\d+)?/g) ?? []
  if (several.length === 0) return doubt(`“${short(whole)}”不是数`, [], cell)
  if (/^[约近超逾大不>≥<≤≈~]|[多余几以]/.test(flat)) return doubt('印的是大约的数', several, cell)
  if (several.length > 1) return doubt('印了不止一个数', several, cell)
  return doubt(`“${short(whole)}”不能确定是什么数`, several, cell)
}

function short(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text
}

function doubt(why: string, guesses: readonly string[], cell: Cell): Meaning {
  return { sure: false, why, guesses: [...new Set(guesses.flatMap(text => guess(text, cell)))] }
}

/** A guess as the cell would hold it; none where it could not. */
function guess(text: string, cell: Cell): Figure[] {
  if (text === NOT_APPLICABLE) return [text]
  const reading = cell.kind.parse(text)
  return reading.ok && reading.figure !== null ? [reading.figure] : []
}
