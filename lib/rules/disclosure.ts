import type { OrganFacts } from '@/lib/report/content'
import { isKnown, showFigure } from '@/lib/report/figure'
import { beforeOf } from './before'
import { isAboveZero } from './readable'
import type { Rule } from './rule'

/** Organs that may make rules (规章制定程序条例): governments from the city up, and departments of the State Council. */
export function mayMakeRules({ level, kind, powers }: OrganFacts): boolean | undefined {
  if (powers?.includes('rules')) return true
  if (!level || !kind) return undefined
  if (level === 'township' || level === 'county') return false
  return kind === 'government' || level === 'nation'
}

/** What each power decides; every organ may charge fees for handling applications, so fees tell nothing. */
const decisions = ['licences', 'penalties', 'compulsion'] as const

/** In 万元: more than a county organ or a township usually takes in a year. */
const MUCH = 10_000
/** A figure so many times last year's is in another unit. */
const LEAP = 1000

const itemRows = ['licences', 'otherServices', 'penalties', 'compulsion', 'fees'] as const
const textRows = ['rules', 'normativeDocuments'] as const

export const disclosure: readonly Rule[] = [
  {
    id: 'R2-3',
    weight: 'error',
    needs: ['level', 'kind'],
    holds: '没有规章制定权的机关，规章一行只能是0或“/”',
    source: '《规章制定程序条例》：国务院部门，省级、设区的市、自治州人民政府才制定规章',
    example: '镇人民政府的规章“现行有效件数”写6',
    mend: '本机关没有规章制定权的填0；机关资料有误的，请管理员更正机关的层级或权限',
    check: look => {
      if (mayMakeRules(look.report.organ) !== false) return []
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
    id: 'R2-1',
    weight: 'warning',
    formats: ['2021'],
    holds: '现行有效件数不少于本年制发件数减去本年废止件数；没有废止的，少了就是错误',
    source: '年末的存量包含本年的增量',
    example: '行政规范性文件本年制发7、废止0，现行有效却写6',
    mend: '请与司法行政部门核对三个数；现行有效是截至12月31日仍然有效的全部件数',
    check: look =>
      textRows.flatMap(row => {
        const issued = look.count(`proactive.${row}.issued`)
        const repealed = look.count(`proactive.${row}.repealed`)
        const inForce = look.count(`proactive.${row}.inForce`)
        if (issued === undefined || repealed === undefined || inForce === undefined || inForce >= issued - repealed)
          return []
        const addresses = [`proactive.${row}.inForce`, `proactive.${row}.issued`, `proactive.${row}.repealed`]
        const name = look.name(addresses[0] ?? '')
        const say = `${name}是${inForce}，少于本年制发${issued}减去废止${repealed}所得的${issued - repealed}`
        return [{ addresses, say, ...(repealed === 0 && { weight: 'error' as const }) }]
      }),
  },
  {
    id: 'R2-4',
    weight: 'warning',
    kinds: ['own'],
    needs: ['powers'],
    holds: '没有行政许可、行政处罚、行政强制职权的机关，对应的处理决定数量是0或“/”',
    source: '机关资料中登记的职权',
    example: '机关没有行政处罚职权，行政处罚的处理决定数量却写12',
    mend: '核对是不是误填了其他机关的数；确有职权的，请管理员更正机关资料',
    check: look => {
      const { name, powers } = look.report.organ
      return decisions.flatMap(row => {
        const address = `proactive.${row}.decisions` as const
        if (!powers || powers.includes(row) || !isAboveZero(look, address)) return []
        const power = look.cells.get(address)?.rowLabels.at(-1) ?? ''
        const say = `${look.name(address)}是${look.count(address)}，但${name}没有登记${power}职权`
        return [{ addresses: [address], say }]
      })
    },
  },
  {
    id: 'R2-5',
    weight: 'warning',
    formats: ['2021'],
    kinds: ['own'],
    sees: ['level', 'lastYear'],
    holds: '行政事业性收费以万元为单位',
    source: '年报格式第二部分：本年收费金额（单位：万元）',
    example: '县里一个局的收费金额写128640.5，应是12.86405',
    mend: '核对单位：以元计的数除以一万；金额确实这样大的，请写情况说明',
    check: look => {
      const address = 'proactive.fees.amount'
      const amount = look.count(address)
      const before = beforeOf(look)?.count(address) ?? 0
      if (amount === undefined) return []
      const shown = showFigure(look.figure(address))
      if (before > 0 && amount >= before * LEAP)
        return [
          { addresses: [address], say: `收费金额是${shown}万元，是上年${before}万元的一千倍以上，单位可能写成了元` },
        ]
      const { level, name } = look.report.organ
      if (amount < MUCH || (level !== 'county' && level !== 'township')) return []
      return [{ addresses: [address], say: `${name}的收费金额是${shown}万元，达到一亿元以上，单位可能写成了元` }]
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
