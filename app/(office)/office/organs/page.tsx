import { requireViewer } from '@/app/viewer'
import { PageHead } from '@/components/office/page-head'
import { OrganTable } from '@/components/people/organ-table'
import { EmptyState } from '@/components/ui/empty-state'
import { organTree } from '@/lib/desk/organs'
import { words } from '@/lib/words'

export const generateMetadata = () => ({ title: words().people.organs.title })

const Organs = async () => {
  const said = words().people.organs
  const tree = await organTree(await requireViewer())
  const lines = tree.map(({ organ, depth, may }) => ({ organ, depth, mayAdd: may('addOrgan') }))
  return (
    <>
      <PageHead title={said.title}>{said.lead}</PageHead>
      {lines.length > 0 ? (
        <OrganTable lines={lines} />
      ) : (
        <EmptyState icon="organ" title={said.none}>
          {said.noneWhy}
        </EmptyState>
      )}
    </>
  )
}

export default Organs
