import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import type { IconName } from '@/components/ui/icon'
import type { Turn } from '@/lib/report/turn'
import { words } from '@/lib/words'
import type { Line } from './line'

type Props = { line: Line; year: number; start: FormAction; small?: boolean }

/** The one thing to do with a line: begin it, go on, decide, or only look. */
export const TurnButton = ({ line, year, start, small = false }: Props) => {
  const { organ, report, turn } = line
  const said = words().office.worklist
  const name = said.report(organ.shortName, year)
  const look = turn === 'look' ? 'quiet' : 'primary'
  if (turn === 'start')
    return (
      <ActionForm action={start} label={name} className="grid gap-2">
        <input type="hidden" name="organ" value={organ.code} />
        <input type="hidden" name="year" value={year} />
        <Button
          look={small ? 'quiet' : look}
          icon={icons.start}
          small={small}
          className="justify-self-start whitespace-nowrap"
        >
          {said.turn.start}
          <span className="sr-only">{name}</span>
        </Button>
      </ActionForm>
    )
  if (!report) return null
  const page = turn === 'review' || turn === 'publish' ? '/review' : ''
  return (
    <ButtonLink
      href={`/office/${organ.code}/${year}${page}`}
      look={look}
      icon={icons[turn]}
      small={small}
      className="justify-self-start whitespace-nowrap"
    >
      {said.turn[turn]}
      <span className="sr-only">{name}</span>
    </ButtonLink>
  )
}

const icons: Record<Turn, IconName> = {
  start: 'plus',
  fill: 'pencil',
  review: 'right',
  publish: 'right',
  confirm: 'check',
  look: 'eye',
}
