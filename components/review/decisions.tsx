import { AskedDeed } from '@/components/contents/asked-deed'
import type { DeedOf } from '@/components/contents/deed-form'
import { Emergency } from '@/components/contents/emergency'
import type { DeedActions } from '@/components/contents/next-step'
import { RecallForm } from '@/components/contents/recall-form'
import { leftOf } from '@/components/findings/left'
import { Icon } from '@/components/ui/icon'
import type { Deed, Progress } from '@/lib/report/workflow'
import type { Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'

type Props = {
  of: DeedOf
  progress: Progress
  /** What stands in the way of an approval or a publication. */
  stops: readonly Answered[]
  may: (verb: Exclude<Deed, 'open'>) => boolean
  actions: DeedActions
  /** What is still to be said of the whole report's secrecy review before it goes out; it holds nothing up. */
  unreviewed?: string
  /** The bar at the foot of a long page: short, always in reach. */
  bar?: boolean
}

/** What the viewer can decide about the report now, each with what will happen. */
export const Decisions = ({ of, progress, stops, may, actions, unreviewed, bar = false }: Props) => {
  const said = words().office
  const own = may('approveAlone') && !may('approve')
  const shared = { of, bar, group: bar ? 'decision-bar' : 'decision' }
  const pending = may('approve') || may('return') || may('publish')
  const decides = pending || (!bar && (own || may('withdraw') || may('recall')))
  if (!decides) return bar ? null : <p className="text-ink-soft">{said.review.nothing}</p>
  return (
    <div className={bar ? 'flex flex-wrap items-center gap-x-4 gap-y-2' : 'grid gap-4'}>
      {stops.length > 0 && (may('approve') || own || may('publish')) && (
        <p className="flex items-start gap-1.5 font-medium text-danger">
          <Icon name="danger" className="mt-0.5 size-5" />
          {said.review.cannotApprove(leftOf(stops))}
        </p>
      )}
      {unreviewed && !bar && (may('approve') || may('publish')) && (
        <p className="flex items-start gap-1.5">
          <Icon name="warning" className="mt-0.5 size-5 text-warning" />
          <span>
            {unreviewed}{' '}
            <a href="#secrecy" className="inline-block">
              {said.findings.signOffs.record.go}
            </a>
          </span>
        </p>
      )}
      {stops.length === 0 && may('approve') && (
        <AskedDeed {...shared} deed="approve" action={actions.approve} look="primary" icon="check" />
      )}
      {stops.length === 0 && may('publish') && (
        <AskedDeed
          {...shared}
          deed="publish"
          action={actions.publish}
          {...(progress.editions && { note: 'publish' as const })}
          look="primary"
          icon="send"
        />
      )}
      {may('return') && <AskedDeed {...shared} deed="return" note="return" action={actions.return} icon="undo" />}
      {may('recall') && !bar && <RecallForm action={actions.recall} of={of} />}
      {may('withdraw') && (
        <AskedDeed {...shared} deed="withdraw" note="withdraw" action={actions.withdraw} look="danger" icon="lock" />
      )}
      {own && !bar && <Emergency action={actions.approveAlone} of={of} barred={stops.length > 0} />}
    </div>
  )
}
