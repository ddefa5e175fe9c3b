'use client'
import { useDeferredValue, useId } from 'react'
import { Icon, type IconName } from '@/components/ui/icon'
import { RuleNote } from '@/components/ui/rule-note'
import type { Weight } from '@/lib/rules/rule'
import { words } from '@/lib/words/in-browser'
import { focusCell, useBoard, useGrid } from './grid-context'
import type { Told } from './judgement'

const looks: Record<Weight, { icon: IconName; ink: string }> = {
  error: { icon: 'danger', ink: 'text-danger' },
  warning: { icon: 'warning', ink: 'text-warning' },
  note: { icon: 'note', ink: 'text-note' },
}

/** Everything that is wrong with the table, heaviest first; each line leads to its cell and lights up what it names. */
export const FindingsList = () => {
  const said = words().grid.findings
  const heard = words().ui.finding
  const { sheet } = useGrid()
  const title = useId()
  const board = useBoard(sheet)
  const findings = useDeferredValue(board.findings)
  const errors = board.refused.length + findings.filter(finding => finding.weight === 'error').length
  const others = board.refused.length + findings.length - errors
  return (
    <section aria-labelledby={title} className="grid gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id={title} className="text-lg">
          {heard.title}
        </h2>
        <p role="status" className="text-sm text-ink-soft">
          {errors + others === 0 ? heard.none : heard.count(errors, others)}
        </p>
      </div>
      <ul className="grid gap-1">
        {board.refused.map(({ address, text, say }) => (
          <Line
            key={address}
            weight="error"
            addresses={[address]}
            say={said.refused(sheet.cells.get(address)?.name ?? '', text, say)}
          />
        ))}
        {findings.map(finding => (
          <Line key={keyOf(finding)} {...finding} />
        ))}
      </ul>
    </section>
  )
}

type LineProps = Pick<Told, 'weight' | 'addresses' | 'say'> & Partial<Pick<Told, 'rule' | 'mend'>>

const Line = ({ weight, addresses, say, rule, mend }: LineProps) => {
  const said = words().grid.findings
  const heard = words().ui.finding
  const { id, sheet } = useGrid()
  const { icon, ink } = looks[weight]
  const here = addresses.filter(address => sheet.cells.has(address))
  const first = here.find(address => sheet.isOpen(address)) ?? here[0]
  const point = () => sheet.point(here)
  const letGo = () => sheet.point([])
  return (
    <li>
      <button
        type="button"
        onClick={() => first && focusCell(id, first)}
        onPointerEnter={point}
        onPointerLeave={letGo}
        onFocus={point}
        onBlur={letGo}
        className="flex w-full items-start gap-2 rounded px-2 py-1 text-start hover:bg-accent-soft"
      >
        <Icon name={icon} className={`mt-0.5 size-5 ${ink}`} />
        <span className="min-w-0">
          <span className="sr-only">{heard.weight[weight]}：</span>
          {say}
          <span className="sr-only">，{said.go}</span>
        </span>
      </button>
      {rule && <RuleNote rule={rule} mend={mend} className="ps-9" />}
    </li>
  )
}

function keyOf({ rule, addresses }: Told): string {
  return `${rule} ${addresses.length > 12 ? '' : addresses.join()}`
}
