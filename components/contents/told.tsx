import { Notice } from '@/components/ui/notice'
import { type Deed, workflow } from '@/lib/report/workflow'
import { words } from '@/lib/words'
import { type NamedStep, whenOf, whoOf } from './named-step'

/** What a deed's door put into the address: what was done, what came too late, what was asked of an old version. */
export type ToldOf = { done?: string; late?: string; stale?: string }

type Props = { told: ToldOf; last?: NamedStep; viewer: string }

/** What became of the deed that led here. The sentence is made from where the report stands now, never from the address. */
export const Told = ({ told, last, viewer }: Props) => {
  const said = words().office.deeds
  const [how, name] = Object.entries(told).find(([, deed]) => deed && isDeed(deed)) ?? []
  if (!how || !name || !isDeed(name)) return null
  const mine = last?.deed === name && last.by === viewer
  if (mine && how !== 'stale') return <Notice tone="good" live title={said.done[name]} />
  if (how === 'done') return null
  if (how === 'stale')
    return (
      <Notice tone="warning" live title={said.stale(said.name[name])}>
        {said.staleWhy}
      </Notice>
    )
  const title = last
    ? said.late(said.name[name], whoOf(last, viewer), whenOf(last), said.did[last.deed])
    : said.notNow(said.name[name])
  return <Notice tone="warning" live title={title} />
}

const isDeed = (text: string): text is Deed => Object.hasOwn(workflow, text)
