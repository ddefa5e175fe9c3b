import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OrganTree } from '@/components/reading/organ-tree'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { years } from '@/lib/desk/listing'
import { organNamed, organsOver, treeBelow } from '@/lib/desk/roster'
import { words } from '@/lib/words'
import { askedOrgan } from '../../asked'
import { told } from '../../told'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ organ: string }> }

const asked = async (organ: string) => (await organNamed(askedOrgan(organ))) ?? notFound()

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { organ } = await params
  const { name } = await asked(organ)
  const said = words().reading
  return told({ title: said.tree.title(name), description: said.organ.description(name), path: `/organs/${organ}` })
}

const OrgansBelow = async ({ params }: Props) => {
  const { organ } = await params
  const { name } = await asked(organ)
  const [over, below, [newest]] = await Promise.all([organsOver(organ), treeBelow(organ), years()])
  if (below.length === 0) notFound()
  const { site, reading } = words()
  return (
    <div className="grid gap-6">
      <Breadcrumbs
        crumbs={[
          { label: site.home, href: '/' },
          ...over.map(({ code, name }) => ({ label: name, href: `/organs/${code}` })),
          { label: name },
        ]}
      />
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-4xl">{reading.tree.title(name)}</h1>
        {newest && (
          <p>
            <a href={`/years/${newest.year}?below=${organ}`}>{reading.tree.list(newest.year)}</a>
          </p>
        )}
      </header>
      <OrganTree organs={below} />
    </div>
  )
}

export default OrgansBelow
