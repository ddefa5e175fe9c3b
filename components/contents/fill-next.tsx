import { leftOf } from '@/components/findings/left'
import type { FormAction } from '@/components/ui/answer'
import { ButtonLink } from '@/components/ui/button-link'
import { ConfirmButton } from '@/components/ui/confirm-button'
import type { Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import { DeedForm, type DeedOf } from './deed-form'
import { errorsOf, nextLine, partOf, type SectionLine, titleOf } from './section-line'

type Props = {
  of: DeedOf
  lines: readonly SectionLine[]
  /** What stands in the way of submission. */
  stops: readonly Answered[]
  /** Nothing was changed since the approver gave the report back. */
  untouched: boolean
  actions: { submit: FormAction }
}

/** For who fills in: the part to go on with, and the submission as soon as nothing stands in its way. */
export const FillNext = ({ of, lines, stops, untouched, actions }: Props) => {
  const said = words().office.contents
  const next = nextLine(lines)
  return (
    <>
      {next ? (
        <div className="grid gap-3">
          <p>
            {titleOf(next.section)}：{whyOf(next)}
          </p>
          <ButtonLink
            href={`/office/${of.organ}/${of.year}/${next.section.key}`}
            look="primary"
            icon="pencil"
            className="justify-self-start"
          >
            {said.go[wayOf(next)](partOf(next.section))}
          </ButtonLink>
        </div>
      ) : (
        stops.length === 0 && <p>{untouched ? said.untouched : said.complete}</p>
      )}
      {stops.length > 0 ? (
        <p className="text-ink-soft">
          {said.firstMend(leftOf(stops))} <a href="#findings">{said.seeFindings}</a>
        </p>
      ) : (
        <div className="grid gap-3">
          {next && <p className="text-ink-soft">{said.mayAlready}</p>}
          <SubmitForm action={actions.submit} of={of} primary={!next && !untouched} />
        </div>
      )}
    </>
  )
}

const SubmitForm = ({ action, of, primary }: { action: FormAction; of: DeedOf; primary: boolean }) => {
  const said = words().office.deeds
  return (
    <DeedForm action={action} of={of} label={said.name.submit}>
      <ConfirmButton
        look={primary ? 'primary' : 'quiet'}
        icon="send"
        question={said.confirmDo.submit}
        consequence={said.consequence.submit}
      >
        {said.name.submit}
      </ConfirmButton>
    </DeedForm>
  )
}

const wayOf = ({ state }: SectionLine) => (state === 'empty' ? 'fill' : state === 'begun' ? 'resume' : 'mend')

const whyOf = ({ state, filled, of = 0, findings }: SectionLine): string => {
  const { unfinished, wrong } = words().office.contents
  if (state === 'empty') return unfinished.empty
  return state === 'begun' ? unfinished.begun(filled, of) : wrong(errorsOf(findings).length)
}
