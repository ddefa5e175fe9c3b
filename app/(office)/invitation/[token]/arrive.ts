import { goTo, refused } from '@/app/after'
import { keepSession } from '@/app/auth'
import type { Answer } from '@/components/ui/answer'
import type { Accepted } from '@/lib/desk/accepting'

/** Into the office with the new session; a link that closed meanwhile says so on its own page. */
export async function arrive(token: string, accepted: Accepted): Promise<Answer> {
  if (accepted.outcome === 'wrong') return refused(accepted)
  if (accepted.outcome === 'closed') goTo(`/invitation/${encodeURIComponent(token)}`)
  await keepSession(accepted)
  goTo('/office')
}
