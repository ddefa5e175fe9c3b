import { isKnown, showFigure } from '@/lib/report/figure'
import { isAboveZero } from './readable'
import type { Look, Rule } from './rule'

/** Organs that may make rules (规章制定程序条例): governments from the city up, and departments of the State Council. */
function mayMakeRules({ report }: Look): boolean | undefined {
  const { level, kind, powers } = report.organ
  if (powers?.includes('rules')) return true
  if (!level || !kind) return undefined
  if (level === 'township' || level === 'county') return false
  return kind === 'government' || level === 'nation'
}

const itemRows = ['licences', 'otherServices', 'penalties', 'compulsion', 'fees'] as const
const textRows = ['rules', 'normativeDocuments'] as const

export const disclosure: readonly Rule[] = [
  {
    id: 'R2-3',
    weight: 'error',
    holds: '没有规章制定权的机关，规章一行只能是0或“/”',
    source: '《规章制定程序条例》：国务院部门，省级、设区的市、自治州人民政府才制定规章',
    example: '镇人民政府的规章“现行有效件数”写6',
    mend: '本机关没有规章制定权的填0；机关资料有误的，请管理员更正机关的层级或权限',
    check: look => {
      if (mayMakeRules(look) !== false) return []
      const cells = [...look.cells.values()].filter(
        cell => cell.row === 'proactive.rules' && isAboveZero(look, cell.address),
      )
      return cells.map(cell => ({
        addresses: [cell.address],
        say: `${cell.name}是${showFigure(look.report.figures[cell.address])}，但${look.report.organ.name}没有规章制定权`,
      }))
    },
  },
  {
    id: 'R2o-1',
    weight: 'error',
    formats: ['2019'],
    holds: '对外公开总数量不少于本年新公开数量',
    source: '总数包含本年新公开的',
    example: '本年新公开8，对外公开总数量却写5',
    mend: '核对对外公开总数量是否只填了以前年度的',
    check: look =>
      textRows.flatMap(row => {
        const fresh = look.count(`proactive.${row}.disclosed`)
        const all = look.count(`proactive.${row}.totalDisclosed`)
        if (fresh === undefined || all === undefined || all >= fresh) return []
        const addresses = [`proactive.${row}.totalDisclosed`, `proactive.${row}.disclosed`]
        return [{ addresses, say: `${look.name(addresses[0] ?? '')}是${all}，少于本年新公开的${fresh}` }]
      }),
  },
  {
    id: 'R2o-2',
    weight: 'warning',
    formats: ['2019'],
    holds: '本年新公开数量一般不多于本年新制作数量',
    source: '公开以前年度制作的信息时可以超过',
    example: '本年新制作3，本年新公开写5',
    mend: '如果本年公开了以前制作的信息，请写情况说明',
    check: look =>
      textRows.flatMap(row => {
        const made = look.count(`proactive.${row}.made`)
        const fresh = look.count(`proactive.${row}.disclosed`)
        if (made === undefined || fresh === undefined || fresh <= made) return []
        const addresses = [`proactive.${row}.disclosed`, `proactive.${row}.made`]
        return [{ addresses, say: `${look.name(addresses[0] ?? '')}是${fresh}，多于本年新制作的${made}` }]
      }),
  },
  {
    id: 'R2o-3',
    weight: 'error',
    formats: ['2019'],
    holds: '上一年项目数量加本年增减不小于0',
    source: '项目数量不能是负数',
    example: '上一年项目数量2，本年增/减写－3',
    mend: '核对本年增/减的正负号',
    check: look =>
      itemRows.flatMap(row => {
        const before = look.count(`proactive.${row}.itemsLastYear`)
        const change = look.count(`proactive.${row}.change`)
        if (before === undefined || change === undefined || before + change >= 0) return []
        const addresses = [`proactive.${row}.itemsLastYear`, `proactive.${row}.change`]
        return [
          {
            addresses,
            say: `${look.name(addresses[0] ?? '')}是${before}，本年增减${change}，相加得${before + change}，不能是负数`,
          },
        ]
      }),
  },
  {
    id: 'R2o-4',
    weight: 'error',
    formats: ['2019'],
    holds: '没有采购项目就没有采购金额，有金额就有项目',
    source: '采购项目数量与采购总金额说的是同一件事',
    example: '采购项目数量0，采购总金额写52000元',
    mend: '核对采购项目数量和采购总金额，金额以元为单位',
    check: look => {
      const items = look.figure('proactive.procurement.items')
      const amount = look.figure('proactive.procurement.amount')
      if (!isKnown(items) || !isKnown(amount) || (Number(items) === 0) === (Number(amount) === 0)) return []
      const addresses = ['proactive.procurement.items', 'proactive.procurement.amount']
      return [{ addresses, say: `采购项目数量是${showFigure(items)}，采购总金额却是${showFigure(amount)}元` }]
    },
  },
]
