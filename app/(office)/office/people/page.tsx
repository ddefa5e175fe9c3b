import { notFound } from 'next/navigation'
import { sayDone } from '@/app/after'
import { requireViewer } from '@/app/viewer'
import { PageHead } from '@/components/office/page-head'
import { PeopleFilter } from '@/components/people/people-filter'
import { PeopleTable } from '@/components/people/people-table'
import { SaidDone } from '@/components/people/said-done'
import { WaitingList } from '@/components/people/waiting-list'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/pagination'
import { waitingInvitations } from '@/lib/desk/invitations'
import { organTree } from '@/lib/desk/organs'
import { peopleIn } from '@/lib/desk/people'
import { words } from '@/lib/words'
import { renew, revoke } from './actions'

type Props = { searchParams: Promise<{ done?: string; organ?: string; q?: string; page?: string }> }

export const generateMetadata = () => ({ title: words().people.staff.title })

const People = async ({ searchParams }: Props) => {
  const said = words().people.staff
  const viewer = await requireViewer()
  const { done, organ, q, page } = await searchParams
  const organs = (await organTree(viewer)).filter(line => line.may('managePeople')).map(line => line.organ)
  if (organs.length === 0) notFound()
  const { people, at, pages } = await peopleIn(viewer, { organ, text: q, page: Number(page) })
  const waiting = await waitingInvitations(viewer)
  const actions = (
    <ButtonLink href="/office/people/invite" look="primary" icon="plus">
      {said.inviteTitle}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={said.title} actions={actions}>
        {said.lead}
      </PageHead>
      <SaidDone say={sayDone(done)} />
      <div className="grid gap-6">
        <PeopleFilter organs={organs} organ={organ} text={q} />
        {people.length > 0 ? <PeopleTable people={people} /> : <EmptyState icon="person" title={said.none} />}
        <Pagination
          page={at}
          of={pages}
          href={to =>
            `/office/people?${new URLSearchParams({ ...(organ && { organ }), ...(q && { q }), page: String(to) })}`
          }
        />
        {waiting.length > 0 && <WaitingList waiting={waiting} renew={renew} revoke={revoke} />}
      </div>
    </>
  )
}

export default People
