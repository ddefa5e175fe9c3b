import { isStruck } from './xlsx-text'
import { below, type Element, first } from './xml'

/** Why a number under a cell's format is not what the sheet shows; undefined where it is. */
export type Shown = string | undefined

/** A whole cell struck through: whether it still counts is for a person to say. */
export const STRUCK = '格子里的内容画了删除线'

/** Formats that are built in and show a date, a time or a share. */
const DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 57, 58,
])
const SHARES = new Set([9, 10])

/** For each style of the workbook, why its numbers are not shown as they are. */
export function readFormats(styles: Element): Shown[] {
  const custom = new Map(
    below(first(styles, 'numFmts'), 'numFmt').map(one => [
      Number(one.attributes.numFmtId),
      one.attributes.formatCode ?? '',
    ]),
  )
  const struck = below(first(styles, 'fonts'), 'font').map(isStruck)
  return below(first(styles, 'cellXfs'), 'xf').map(xf => {
    const id = Number(xf.attributes.numFmtId ?? 0)
    return struck[Number(xf.attributes.fontId ?? 0)] ? STRUCK : doubtOf(id, custom.get(id))
  })
}

function doubtOf(id: number, code: string | undefined): Shown {
  if (code === undefined) {
    if (DATES.has(id)) return '格子按日期显示'
    return SHARES.has(id) ? '格子按百分比显示' : undefined
  }
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (/[ymdhs]/i.test(bare) && !/general/i.test(bare)) return '格子按日期或时间显示'
  if (bare.includes('%')) return '格子按百分比显示'
  return /[0#?],+(?![0#?])|[!]/.test(bare) ? '格子按千、万等缩小以后显示' : undefined
}
