import { words } from '@/lib/words/in-browser'
import { Badge } from './badge'
import type { IconName } from './icon'
import type { Tone } from './tone'

type State = keyof ReturnType<typeof words>['ui']['state']

const looks: Record<State, { tone: Tone | 'plain'; icon: IconName }> = {
  draft: { tone: 'plain', icon: 'pencil' },
  submitted: { tone: 'note', icon: 'send' },
  returned: { tone: 'danger', icon: 'undo' },
  approved: { tone: 'good', icon: 'check' },
  published: { tone: 'good', icon: 'eye' },
  correcting: { tone: 'warning', icon: 'pencil' },
  withdrawn: { tone: 'warning', icon: 'lock' },
}

export const StateBadge = ({ state }: { state: State }) => <Badge {...looks[state]}>{words().ui.state[state]}</Badge>
