import { type Before, beforeOf } from './before'
import { balanceColumns } from './columns'
import type { Found, Look, Rule } from './rule'

const textRows = ['rules', 'normativeDocuments'] as const
const itemRows = ['licences', 'otherServices', 'penalties', 'compulsion', 'fees'] as const
const cases = ['reconsideration', 'litigation.direct', 'litigation.afterReconsideration'] as const

/** Both rows of the carry-over, column by column; none where last year's row has a blank. */
function carried(look: Look) {
  const before = beforeOf(look)
  const columns = balanceColumns(look)
  const pairs = columns.flatMap(({ column, label, carriedOver, carriedForward }) => {
    const then = before?.count(carriedForward)
    return then === undefined ? [] : [{ column, label, address: carriedOver, now: look.count(carriedOver), then }]
  })
  return pairs.length === columns.length ? pairs.filter(({ now }) => now !== undefined) : []
}

function rolls(look: Look, form: '2019' | '2021', rule: (before: Before) => readonly Found[]): readonly Found[] {
  const before = beforeOf(look)
  return before?.form.id === form ? rule(before) : []
}

export const betweenYears: readonly Rule[] = [
  {
    id: 'RY-1',
    weight: 'error',
    needs: ['lastYear'],
    answer: 'override',
    published: true,
    holds: '上年结转的总数等于上年年报结转下年度继续办理的总数',
    source: '同一批申请在两份年报里各计一次',
    example: '上年年报结转下年度2，本年上年结转写3',
    mend: '按上年年报填；上年年报有误的，先更正上年年报；机构改革等原因造成的，选一个原因并写明',
    check: look =>
      carried(look)
        .filter(({ column, now, then }) => column === 'total' && now !== then)
        .map(({ address, now, then }) => ({
          addresses: [address],
          say: `上年结转总计是${now}，${look.report.year - 1}年年报结转下年度继续办理的总计是${then}`,
        })),
  },
  {
    id: 'RY-2',
    weight: 'warning',
    needs: ['lastYear'],
    published: true,
    holds: '上年结转的每一列等于上年年报结转下年度继续办理的同一列',
    source: '同一批申请在两份年报里各计一次，申请人的类别不变',
    example: '上年年报结转的3件都是自然人，本年写成自然人2、商业企业1',
    mend: '按上年年报分列填；上年年报分类有误的，先更正上年年报',
    check: look => {
      const columns = carried(look)
      if (columns.some(({ column, now, then }) => column === 'total' && now !== then)) return []
      return columns
        .filter(({ now, then }) => now !== then)
        .map(({ address, label, now, then }) => ({
          addresses: [address],
          say: `上年结转“${label}”是${now}，${look.report.year - 1}年年报结转下年度继续办理“${label}”是${then}`,
        }))
    },
  },
  {
    id: 'RY-3',
    weight: 'warning',
    formats: ['2021'],
    needs: ['lastYear'],
    holds: '现行有效件数等于上年现行有效加本年制发减本年废止',
    source: '年末存量的滚动关系；失效、修改、清理和机构划转会打破它',
    example: '上年现行有效35，本年制发6、废止2，现行有效写41',
    mend: '请与司法行政部门核对；因失效、清理、划转不相等的，请写情况说明',
    check: look =>
      rolls(look, '2021', before =>
        textRows.flatMap(row => {
          const address = `proactive.${row}.inForce` as const
          const had = before.count(address)
          const issued = look.count(`proactive.${row}.issued`)
          const repealed = look.count(`proactive.${row}.repealed`)
          const has = look.count(address)
          if (had === undefined || issued === undefined || repealed === undefined || has === undefined) return []
          const due = had + issued - repealed
          const addresses = [address, `proactive.${row}.issued`, `proactive.${row}.repealed`]
          const say = `${look.name(address)}是${has}，上年${had}＋本年制发${issued}－本年废止${repealed}＝${due}，相差${Math.abs(has - due)}`
          return has === due ? [] : [{ addresses, say }]
        }),
      ),
  },
  {
    id: 'RY-4',
    weight: 'warning',
    formats: ['2019'],
    needs: ['lastYear'],
    holds: '上一年项目数量等于上年年报的上一年项目数量加本年增/减',
    source: '项目数量的滚动关系',
    example: '上年年报项目数量12、增4，本年“上一年项目数量”写18',
    mend: '按上年年报推算；清单调整造成的，请写情况说明',
    check: look =>
      rolls(look, '2019', before =>
        itemRows.flatMap(row => {
          const address = `proactive.${row}.itemsLastYear` as const
          const had = before.count(address)
          const change = before.count(`proactive.${row}.change`)
          const says = look.count(address)
          if (had === undefined || change === undefined || says === undefined || says === had + change) return []
          const say = `${look.name(address)}是${says}，上年年报的项目数量${had}与增减${change}相加得${had + change}`
          return [{ addresses: [address], say }]
        }),
      ),
  },
  {
    id: 'RY-5',
    weight: 'warning',
    formats: ['2019'],
    needs: ['lastYear'],
    holds: '对外公开总数量不多于上年的总数量加本年新公开数量',
    source: '总数量的滚动关系；废止会使它减少，不会使它增加',
    example: '上年对外公开总数量20，本年新公开3，总数量写25',
    mend: '核对总数量；上年年报有误的，先更正上年年报',
    check: look =>
      rolls(look, '2019', before =>
        textRows.flatMap(row => {
          const address = `proactive.${row}.totalDisclosed` as const
          const had = before.count(address)
          const fresh = look.count(`proactive.${row}.disclosed`)
          const all = look.count(address)
          if (had === undefined || fresh === undefined || all === undefined || all <= had + fresh) return []
          const say = `${look.name(address)}是${all}，多于上年的${had}与本年新公开的${fresh}之和${had + fresh}`
          return [{ addresses: [address, `proactive.${row}.disclosed`], say }]
        }),
      ),
  },
  {
    id: 'RY-7',
    weight: 'note',
    needs: ['lastYear'],
    holds: '上年尚未审结的案件在本年仍计入，本年总计一般不少于它',
    source: '跨年案件的统计办法没有统一规定，只作提示',
    example: '上年行政复议尚未审结3，本年行政复议总计写1',
    mend: '看一看上年没有审结的案件在本年有没有计入',
    check: look =>
      cases.flatMap(kind => {
        const pending = beforeOf(look)?.count(`${kind}.pending`)
        const total = look.count(`${kind}.total`)
        if (pending === undefined || total === undefined || total >= pending) return []
        const say = `${look.name(`${kind}.total`)}是${total}，少于上年尚未审结的${pending}`
        return [{ addresses: [`${kind}.total`], say }]
      }),
  },
]
