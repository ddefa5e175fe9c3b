import { notFound } from 'next/navigation'
import { sayDone } from '@/app/after'
import { requireViewer } from '@/app/viewer'
import { PageHead } from '@/components/office/page-head'
import { OrganFacts } from '@/components/people/organ-facts'
import { OrganForm } from '@/components/people/organ-form'
import { OrganHolders } from '@/components/people/organ-holders'
import { OrganPlace } from '@/components/people/organ-place'
import { SaidDone } from '@/components/people/said-done'
import { ButtonLink } from '@/components/ui/button-link'
import { hasEditions } from '@/lib/desk/organ-changes'
import { findOrgan, holdersAt, organsAbove, parentsFor } from '@/lib/desk/organs'
import { words } from '@/lib/words'
import { change } from '../actions'

type Props = { params: Promise<{ code: string }>; searchParams: Promise<{ done?: string }> }

export const generateMetadata = () => ({ title: words().people.organs.title })

const Organ = async ({ params, searchParams }: Props) => {
  const said = words().people.organs
  const viewer = await requireViewer()
  const found = await findOrgan(viewer, (await params).code)
  if (!found) notFound()
  const { organ, may } = found
  const above = await organsAbove(viewer, found)
  const crumbs = [
    { label: said.title, href: '/office/organs' },
    ...above.map(({ shortName, code }) => ({ label: shortName, href: `/office/organs/${code}` })),
    { label: organ.shortName },
  ]
  const actions = (
    <>
      <ButtonLink href={`/${organ.code}`} icon="outside" small>
        {said.public}
      </ButtonLink>
      {may('addOrgan') && (
        <ButtonLink href={`/office/organs/${organ.code}/add`} icon="plus" small>
          {said.add}
        </ButtonLink>
      )}
    </>
  )
  return (
    <>
      <PageHead title={organ.name} crumbs={crumbs} actions={actions} />
      <SaidDone say={sayDone((await searchParams).done)} />
      <div className="grid items-start gap-6 xl:grid-cols-[1fr_22rem]">
        {may('manageOrgan') ? (
          <OrganForm
            action={change}
            submit={said.save}
            hidden={{ was: organ.code, seen: organ.version }}
            organ={organ}
            fixedCode={await hasEditions(organ.id)}
            place={<OrganPlace parent={above.at(-1)?.code} parents={await parentsFor(viewer, found)} />}
          />
        ) : (
          <OrganFacts organ={organ} />
        )}
        <OrganHolders code={organ.code} people={await holdersAt(organ.id)} mayManage={may('managePeople')} />
      </div>
    </>
  )
}

export default Organ
