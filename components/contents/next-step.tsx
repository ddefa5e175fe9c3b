import type { ReactNode } from 'react'
import type { FormAction } from '@/components/ui/answer'
import { ButtonLink } from '@/components/ui/button-link'
import { buttonLook } from '@/components/ui/button-look'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import type { Deed, Progress } from '@/lib/report/workflow'
import type { Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'
import type { DeedOf } from './deed-form'
import { Emergency } from './emergency'
import { FillNext } from './fill-next'
import { lastOf, type NamedStep, whenOf, whoOf } from './named-step'
import { RecallForm } from './recall-form'
import type { SectionLine } from './section-line'

export type DeedActions = Record<Exclude<Deed, 'open' | 'archive'>, FormAction>

type Props = {
  of: DeedOf
  progress: Progress
  steps: readonly NamedStep[]
  lines: readonly SectionLine[]
  stops: readonly Answered[]
  viewer: string
  may: (verb: Exclude<Deed, 'open'> | 'saveSection') => boolean
  actions: DeedActions
}

/** Where the report is now, in a sentence, and the one thing that is next for the person looking. */
export const NextStep = (props: Props) => (
  <Card title={words().office.contents.next}>
    <div className="grid gap-4">
      {props.may('saveSection') ? <FillNext {...props} untouched={isUntouched(props)} /> : <Beyond {...props} />}
    </div>
  </Card>
)

/** Neither a save nor an answer came after the return. */
const isUntouched = ({ progress, steps, of, lines }: Props) => {
  const back = lastOf(steps, 'return')
  if (progress.state !== 'returned' || back?.version !== of.seen) return false
  return lines.every(({ findings }) => findings.every(({ answer }) => !answer || answer.at < back.at))
}

/** The report is not being filled in, or not by this person. */
const Beyond = ({ of, progress, steps, viewer, may, actions }: Props): ReactNode => {
  const said = words().office.contents
  const here = `/office/${of.organ}/${of.year}`
  const tell = (say: (who: string, moment: string) => string, ...deeds: Deed[]) => {
    const step = lastOf(steps, ...deeds)
    return step && <p>{say(whoOf(step, viewer), whenOf(step))}</p>
  }
  switch (progress.state) {
    case 'submitted':
      return (
        <>
          {may('approve')
            ? tell(said.waiting.toReview, 'submit')
            : progress.opened
              ? tell(said.waiting.opened, 'open')
              : tell(said.waiting.submitted, 'submit')}
          {may('approve') && (
            <ButtonLink href={`${here}/review`} look="primary" icon="right" className="justify-self-start">
              {said.review}
            </ButtonLink>
          )}
          {may('recall') && <RecallForm action={actions.recall} of={of} />}
          {may('approveAlone') && <Emergency action={actions.approveAlone} of={of} />}
        </>
      )
    case 'approved':
      return (
        <>
          {tell(may('publish') ? said.waiting.toPublish : said.waiting.approved, 'approve', 'approveAlone')}
          {may('publish') && (
            <ButtonLink href={`${here}/review`} look="primary" icon="right" className="justify-self-start">
              {said.publish}
            </ButtonLink>
          )}
        </>
      )
    case 'published':
      return (
        <>
          {tell(said.waiting.published, 'publish')}
          <a href={`/${of.organ}/${of.year}`} className={`${buttonLook({})} justify-self-start`}>
            <Icon name="outside" className="size-4.5" />
            {said.readPublic}
          </a>
        </>
      )
    case 'withdrawn':
      return tell(said.waiting.withdrawn, 'withdraw')
    default:
      return <p>{said.waiting.others}</p>
  }
}
