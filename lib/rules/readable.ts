import { cellsOf, enteredCells, gridsOf } from '@/lib/report/cells'
import { isKnown, NOT_APPLICABLE, showFigure } from '@/lib/report/figure'
import type { Found, Look, Rule } from './rule'

/** Up to so many blanks of a table are named one by one. */
const FEW = 5

function notACount(look: Look, proactive: boolean): Found[] {
  return [...look.cells.values()]
    .filter(cell => (cell.section === 'proactive') === proactive && cell.kindName !== 'change')
    .flatMap(cell => {
      const figure = look.report.figures[cell.address]
      if (figure === undefined || figure === null) return []
      if (figure === NOT_APPLICABLE)
        return cell.marks
          ? []
          : [{ addresses: [cell.address], say: `${cell.name}填的是“/”，这里只能填整数，没有就填0` }]
      if (Number(figure) < 0)
        return [{ addresses: [cell.address], say: `${cell.name}是${showFigure(figure)}，不能是负数` }]
      return cell.kindName === 'count' && String(figure).includes('.')
        ? [{ addresses: [cell.address], say: `${cell.name}是${showFigure(figure)}，件数必须是整数` }]
        : []
    })
}

export const readable: readonly Rule[] = [
  {
    id: 'K-8',
    weight: 'error',
    holds: '应填的格子都填了，没有就填0',
    source: '已公布年报中常见的差错：空格与0分不清',
    example: '第四部分“尚未审结”一格空着',
    mend: '没有发生的填0；整张表都没有的，可以用“本表没有要报告的”一次填好',
    check: look =>
      gridsOf(look.form).flatMap(section => {
        const cells = enteredCells(look.form, section.key)
        const blank = cells.filter(cell => (look.report.figures[cell.address] ?? null) === null)
        if (blank.length <= FEW) return blank.map(cell => ({ addresses: [cell.address], say: `${cell.name}还没有填` }))
        const say = `“${section.number}、${section.title}”还有${blank.length}格没有填（共${cells.length}格）`
        const empty = cellsOf(look.form).filter(cell => cell.section === section.key && look.at(cell.address) === null)
        return [{ addresses: empty.map(cell => cell.address), say }]
      }),
  },
  {
    id: 'K-11',
    weight: 'warning',
    holds: '各项都填了，总计也要填',
    source: '已公布年报中常见的差错：总计一格空着',
    example: '自然人和各类法人都填了，“总计”一格空着',
    mend: '填上各项之和；在本系统填报时总计由系统相加',
    check: look => {
      const empty = [...look.cells.values()].filter(
        ({ address, sums }) => sums && look.report.figures[address] === null && look.at(address) !== null,
      )
      if (empty.length > FEW)
        return [{ addresses: empty.map(cell => cell.address), say: `有${empty.length}格总计空着，而各项都填了` }]
      return empty.map(({ address, name }) => ({
        addresses: [address],
        say: `${name}空着，各项相加是${showFigure(look.at(address))}`,
      }))
    },
  },
  {
    id: 'R3-4',
    weight: 'error',
    holds: '第三、四部分各格都是不小于0的整数',
    source: '件数的含义',
    example: '予以公开写－1',
    mend: '填阿拉伯数字，没有就填0',
    check: look => notACount(look, false),
  },
  {
    id: 'R2-2',
    weight: 'error',
    holds: '第二部分的件数是不小于0的整数，金额不小于0，最多六位小数',
    source: '件数和金额的含义',
    example: '行政处罚的处理决定数量写－4',
    mend: '填阿拉伯数字；没有就填0，不适用的填“/”',
    check: look => notACount(look, true),
  },
]

/** Whether the figure at an address is a number above 0. */
export function isAboveZero(look: Look, address: string): boolean {
  const figure = look.report.figures[address]
  return figure !== undefined && isKnown(figure) && Number(figure) > 0
}
