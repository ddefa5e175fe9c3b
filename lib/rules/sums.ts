import type { Cell } from '@/lib/report/cells'
import { toScaled } from '@/lib/report/decimal'
import { type Figure, isKnown, showFigure } from '@/lib/report/figure'
import type { Found, Look, Rule } from './rule'
import { suspecting } from './suspects'

/** A printed total must be the sum of its printed parts. In the portal totals are computed; files may disagree. */
function sumsHold(look: Look, which: (cell: Cell, of: 'rows' | 'columns') => boolean): Found[] {
  const found: Found[] = []
  for (const cell of look.cells.values())
    for (const sum of cell.sums ?? []) {
      const printed = look.report.figures[cell.address]
      if (!which(cell, sum.of) || printed === undefined || !isKnown(printed)) continue
      const parts = sum.parts.map(part => look.report.figures[part] ?? null)
      const added: Figure = cell.kind.add(parts)
      if (!isKnown(added) || added === printed || toScaled(added) === toScaled(printed)) continue
      const say = `${cell.name}写的是${showFigure(printed)}，各项相加是${showFigure(added)}`
      found.push(suspecting(look, `${sum.of} ${cell.address}`, { addresses: [cell.address, ...sum.parts], say }))
    }
  return found
}

const mend = '核对各项数字；总计由系统相加，各项对了总计就对'

export const sums: readonly Rule[] = [
  {
    id: 'R3-2',
    weight: 'error',
    holds: '第三部分“（七）总计”等于本列办理结果各项之和',
    source: '年报格式第三部分“（七）总计”一行的含义',
    example: '予以公开2、部分公开1，“（七）总计”却写4',
    mend,
    check: look => sumsHold(look, (cell, of) => cell.section === 'applications' && of === 'rows'),
  },
  {
    id: 'R3-3',
    weight: 'error',
    holds: '第三部分“总计”列等于本行自然人与各类法人或其他组织之和',
    source: '年报格式第三部分“总计”一列的含义',
    example: '自然人2、商业企业1，其余为0，总计却写2',
    mend,
    check: look => sumsHold(look, (cell, of) => cell.section === 'applications' && of === 'columns'),
  },
  {
    id: 'R4-1',
    weight: 'error',
    holds: '第四部分每一类案件的总计等于维持、纠正、其他结果与尚未审结之和',
    source: '年报格式第四部分“总计”的含义',
    example: '结果维持1、结果纠正1，总计却写3',
    mend,
    check: look => sumsHold(look, cell => cell.section === 'litigation'),
  },
]
