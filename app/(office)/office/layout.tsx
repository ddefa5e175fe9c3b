import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { leave } from '@/app/(office)/sign-out/actions'
import { requireViewer } from '@/app/viewer'
import { OfficeShell } from '@/components/office/shell'
import { DemoBanner } from '@/components/site/demo-banner'
import { may, type Verb, type Viewer } from '@/lib/access'
import { settings } from '@/lib/settings'
import { readView } from '@/lib/view'
import { words } from '@/lib/words'

const Office = async ({ children }: { children: ReactNode }) => {
  const viewer = await requireViewer()
  return (
    <OfficeShell
      person={{ name: viewer.name, roles: rolesOf(viewer) }}
      places={placesOf(viewer)}
      signOut={leave}
      banner={settings().DEMO && <DemoBanner />}
      view={readView((await cookies()).get('view')?.value)}
    >
      {children}
    </OfficeShell>
  )
}

export default Office

/** Where this person may go: a place is shown to whoever may do there what it is for, in some organ. */
function placesOf(viewer: Viewer) {
  const { places } = words().office
  const mayAnywhere = (verb: Verb) => viewer.roles.some(({ organPath }) => may(viewer, verb, { organPath }))
  return [
    { href: '/office', label: places.reports },
    ...(mayAnywhere('bringFile') ? [{ href: '/office/import', label: places.import }] : []),
    ...(mayAnywhere('manageOrgan') ? [{ href: '/office/organs', label: places.organs }] : []),
    ...(mayAnywhere('managePeople') ? [{ href: '/office/people', label: places.people }] : []),
    ...(mayAnywhere('seeHistory') ? [{ href: '/office/history', label: places.history }] : []),
  ]
}

/** The roles that a person holds somewhere, each once. */
function rolesOf(viewer: Viewer): string {
  const held = new Set(viewer.roles.map(({ role }) => words().people.roles[role]))
  return [...held].join(words().office.and)
}
