import type { Chance } from './chance'
import type { SampleCell } from './rows'

const WIDE = '０１２３４５６７８９'

/** A figure as offices type it; it still means the same. */
export function dressFigure(chance: Chance, text: string): string {
  if (!/^-?\d/.test(text) || chance.is(0.5)) return text
  const ways: readonly ((plain: string) => string)[] = [
    plain => plain.replace(/\d/g, digit => WIDE[Number(digit)] ?? digit),
    plain => ` ${plain} `,
    plain => `\u00a0${plain}\u3000`,
    plain => (/^\d{4,}$/.test(plain) ? plain.replace(/\B(?=(\d{3})+$)/g, ',') : plain),
    plain => (/^\d{4,}$/.test(plain) ? plain.replace(/\B(?=(\d{3})+$)/g, '，') : plain),
    plain => (/^\d+$/.test(plain) ? `${plain}.00` : plain),
    plain => `${plain}\u200b`,
    plain => (plain === '0' ? '零' : plain),
    plain => plain.replace(/^-/, '－'),
  ]
  return chance.of(ways)(text)
}

/** A label as copies and typists change it. */
export function dressLabel(chance: Chance, text: string): string {
  if (text.length < 3 || chance.is(0.4)) return text
  const middle = 1 + chance.upTo(text.length - 2)
  const ways: readonly ((plain: string) => string)[] = [
    plain => `${plain.slice(0, middle)}\n${plain.slice(middle)}`,
    plain => `${plain.slice(0, middle)} ${plain.slice(middle)}`,
    plain => plain.replaceAll('（', '(').replaceAll('）', ')'),
    plain => plain.replace(/^(\d)\./, '$1．'),
    plain => plain.replace(/^(\d)\./, '$1、'),
    plain => plain.replace(/^(\d)\./, '$1. '),
    plain => [...plain].join('\u3000'),
    plain => ` ${plain}　`,
    plain =>
      plain.length > 9 && !plain.includes('单位') ? plain.slice(0, middle + 1) + plain.slice(middle + 2) : plain,
    plain => plain.replace('、', '，'),
    plain => plain.replace(/[“”]/g, '"'),
    plain => plain.replace(/（[^（]*，[^（]*）$/, ''),
  ]
  return chance.of(ways)(text)
}

export function dress(chance: Chance, rows: readonly (readonly SampleCell[])[]): SampleCell[][] {
  return rows.map(row =>
    row.map(cell => ({
      ...cell,
      text: cell.isValue ? dressFigure(chance, cell.text) : dressLabel(chance, cell.text),
    })),
  )
}
