import { balanceColumns } from './columns'
import type { Look, Rule } from './rule'
import { suspecting } from './suspects'

const source = '年报格式第三部分表头印明的勾稽关系'

/** The four figures of each column that the printed rule binds; columns with a blank stay out. */
function balances(look: Look) {
  return balanceColumns(look).flatMap(at => {
    const received = look.count(at.received)
    const carriedOver = look.count(at.carriedOver)
    const concluded = look.count(at.concluded)
    const carriedForward = look.count(at.carriedForward)
    if (received === undefined || carriedOver === undefined || concluded === undefined || carriedForward === undefined)
      return []
    const addresses = [at.received, at.carriedOver, at.concluded, at.carriedForward]
    return [{ at, addresses, received, carriedOver, concluded, carriedForward, had: received + carriedOver }]
  })
}

export const balance: readonly Rule[] = [
  {
    id: 'R3-1',
    weight: 'error',
    holds: '第三部分每一列：本年新收＋上年结转＝办理结果总计＋结转下年度',
    source,
    example: '自然人一列：新收12、上年结转1，办结11、结转下年1，13不等于12',
    mend: '先核对本年新收和上年结转，再看有没有办结了却没有计入办理结果的申请，或者把没有办结的计成了办结',
    check: look =>
      balances(look)
        .filter(one => one.had !== one.concluded + one.carriedForward)
        .map(one => {
          const out = one.concluded + one.carriedForward
          const gap = Math.abs(one.had - out)
          const say =
            `“${one.at.label}”列不平：新收${one.received}＋上年结转${one.carriedOver}＝${one.had}，` +
            `办结${one.concluded}＋结转下年${one.carriedForward}＝${out}，相差${gap}`
          return suspecting(look, `balance ${one.at.received}`, { addresses: one.addresses, say })
        }),
  },
  {
    id: 'R3-5',
    weight: 'error',
    holds: '办理结果总计、结转下年度都不能多于本年新收与上年结转之和',
    source: '由印明的勾稽关系推出',
    example: '新收3、上年结转0，办结总计却写5',
    mend: '核对办结数、结转下年度数和收到的申请数',
    check: look =>
      balances(look).flatMap(one =>
        (['concluded', 'carriedForward'] as const)
          .filter(row => one[row] > one.had)
          .map(row => ({
            addresses: [one.at[row], one.at.received, one.at.carriedOver],
            say: `${look.name(one.at[row])}是${one[row]}，多于新收与上年结转之和${one.had}`,
          })),
      ),
  },
  {
    id: 'R3-6',
    weight: 'error',
    holds: '没有收到也没有结转来的申请，就没有办理结果和结转下年度',
    source: '由印明的勾稽关系推出',
    example: '新收和上年结转都是0，予以公开却写2',
    mend: '核对是否漏填了本年新收或上年结转',
    check: look =>
      balances(look)
        .filter(one => one.had === 0 && (one.concluded !== 0 || one.carriedForward !== 0))
        .map(one => ({
          addresses: one.addresses,
          say: `“${one.at.label}”列没有收到申请（新收0、上年结转0），却有办结${one.concluded}、结转下年${one.carriedForward}`,
        })),
  },
]
