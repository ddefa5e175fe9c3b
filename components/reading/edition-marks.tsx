import { Badge } from '@/components/ui/badge'
import { words } from '@/lib/words'

/** What a list must not hide: that a report was corrected or withdrawn. */
export const EditionMarks = ({ number, form }: { number: number; form: 'report' | 'withdrawal' }) => {
  const { state } = words().reading
  if (form === 'withdrawal') return <Badge tone="warning">{state.withdrawn}</Badge>
  return number > 1 && <Badge>{state.corrected}</Badge>
}
