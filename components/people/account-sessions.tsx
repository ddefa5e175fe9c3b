import { ActionForm } from '@/components/ui/action-form'
import type { FormAction } from '@/components/ui/answer'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Time } from '@/components/ui/time'
import { words } from '@/lib/words'
import { sayBrowser } from './browser'

type Session = { id: string; agent: string; address: string; startedAt: number; seenAt: number }
type Props = { sessions: readonly Session[]; here?: string; end: FormAction; endOthers: FormAction }

/** Where this person is signed in, and a way to end each. */
export const AccountSessions = ({ sessions, here, end, endOthers }: Props) => {
  const said = words().people.account
  const { columns } = said
  return (
    <Card title={said.sessions}>
      <p className="mb-4 text-ink-soft">{said.sessionsLead}</p>
      <DataTable caption={said.table} hideCaption>
        <thead>
          <tr>
            <th scope="col">{columns.agent}</th>
            <th scope="col">{columns.address}</th>
            <th scope="col">{columns.since}</th>
            <th scope="col">{columns.seen}</th>
            <th scope="col">{columns.deeds}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, agent, address, startedAt, seenAt }) => (
            <tr key={id}>
              <th scope="row" className="whitespace-nowrap">
                {sayBrowser(agent)}
              </th>
              <td>{address}</td>
              <td>
                <Time at={startedAt} />
              </td>
              <td>
                <Time at={seenAt} />
              </td>
              <td>
                {id === here ? (
                  <Badge tone="good">{said.here}</Badge>
                ) : (
                  <ActionForm action={end} label={`${said.end}：${sayBrowser(agent)}`} className="grid gap-2">
                    <input type="hidden" name="session" value={id} />
                    <Button small>{said.end}</Button>
                  </ActionForm>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      {sessions.length > 1 && (
        <ActionForm action={endOthers} label={said.endOthers} className="mt-4 flex flex-wrap items-center gap-3">
          <Button>{said.endOthers}</Button>
          <span className="text-sm text-ink-soft">{said.endOthersWhy}</span>
        </ActionForm>
      )}
    </Card>
  )
}
