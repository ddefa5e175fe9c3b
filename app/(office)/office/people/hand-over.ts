import type { Answer } from '@/components/ui/answer'
import type { Invited } from '@/lib/desk/invitations'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'
import { sayMoment } from '@/lib/words/clock'

/** The link, told this once to whoever asked for it. */
export function handOver({ token, name, expiresAt }: Extract<Invited, { outcome: 'done' }>): Answer {
  const say = words().people.staff.invited(name, sayMoment(new Date(expiresAt)))
  return { ok: true, say, values: { link: `${settings().ORIGIN}/invitation/${token}` } }
}
