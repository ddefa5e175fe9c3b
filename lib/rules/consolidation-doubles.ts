import { figureAt } from '@/lib/report/cells'
import { fromScaled } from '@/lib/report/decimal'
import { isKnown } from '@/lib/report/figure'
import { addUp, partsOf } from './consolidation-sums'
import { type Found, type Look, legible, type SeenReport } from './rule'

/** One organ with two reports among the parts. */
export function sameOrgan(look: Look): Found[] {
  const names = partsOf(look).map(({ organ, kind }) => `${organ.name}${kind === 'own' ? '' : '（汇总）'}`)
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  return [...twice].map(name => ({
    addresses: [],
    say: `${name}的年报在汇总里有${names.filter(one => one === name).length}份，只应有1份`,
  }))
}

/** A government's own report and its office's with the same applications, cell by cell. */
export function sameApplications(look: Look): Found[] {
  const cells = [...look.cells.values()].filter(({ section }) => section === 'applications')
  const read = (part: SeenReport) => cells.map(({ address }) => figureAt(look.form, legible(part.figures), address))
  const received = 'applications.received.total'
  return ofKind(look, 'government').flatMap(government =>
    ofKind(look, 'office').flatMap(office => {
      const count = figureAt(look.form, legible(government.figures), received)
      if (!isKnown(count) || Number(count) === 0 || String(read(government)) !== String(read(office))) return []
      const say = `${government.organ.name}和${office.organ.name}的第三部分完全相同（新收都是${count}），可能是同一批申请计了两次`
      return [{ addresses: [received], say, weight: 'warning' as const }]
    }),
  )
}

/** Cases after reconsideration, at the government itself and at its departments. */
export function coDefendants(look: Look): Found[] {
  const address = 'litigation.afterReconsideration.total'
  const casesOf = (parts: readonly SeenReport[]) =>
    addUp(parts.map(part => figureAt(look.form, legible(part.figures), address))) ?? 0n
  const own = casesOf(ofKind(look, 'government'))
  const departments = casesOf(ofKind(look, 'department'))
  if (own === 0n || departments === 0n) return []
  const say = `政府本级的复议后起诉有${fromScaled(own)}件，所属部门有${fromScaled(departments)}件，作共同被告的只应计一次`
  return [{ addresses: [address], say }]
}

function ofKind(look: Look, kind: 'government' | 'office' | 'department'): SeenReport[] {
  return partsOf(look).filter(part => part.kind === 'own' && part.organ.kind === kind)
}
