import { Badge } from '@/components/ui/badge'
import { StateBadge } from '@/components/ui/state-badge'
import { words } from '@/lib/words'
import type { Line } from './line'

export const LineState = ({ line: { report } }: { line: Line }) =>
  report ? <StateBadge state={report.progress.state} /> : <Badge>{words().office.worklist.notBegun}</Badge>
