import type { Rule } from './rule'

/** Below so many, a few requests of the last weeks of December are reason enough. */
const FEW = 5

export const applications: readonly Rule[] = [
  {
    id: 'R3-7',
    weight: 'warning',
    holds: '结转下年度的申请一般不超过本年新收的10%',
    source: '条例第三十三条：二十个工作日内答复，经同意可以延长二十个工作日',
    example: '本年新收128，结转下年度37，占28.9%',
    mend: '核对有没有已经答复却仍计在结转里的申请；确实没有办结的，请写情况说明',
    check: look => {
      const received = look.count('applications.received.total')
      const left = look.count('applications.carriedForward.total')
      if (received === undefined || left === undefined || left < FEW || left * 10 <= received) return []
      const addresses = ['applications.carriedForward.total', 'applications.received.total']
      const share = received > 0 ? `是本年新收${received}的${((left / received) * 100).toFixed(1)}%` : '而本年新收是0'
      return [{ addresses, say: `结转下年度继续办理${left}，${share}，高于通常的10%` }]
    },
  },
]
