import type { Metadata } from 'next'
import { Catalogue } from '@/components/catalogue/catalogue'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { families, rules } from '@/lib/rules'
import { words } from '@/lib/words'
import { told } from '../told'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => told({ ...words().catalogue, path: '/rules' })

const RulesPage = () => {
  const { site, catalogue: said } = words()
  return (
    <div className="grid gap-6">
      <Breadcrumbs crumbs={[{ label: site.home, href: '/' }, { label: said.title }]} />
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-4xl">{said.title}</h1>
        <p className="measure text-ink-soft">{said.lead(rules.length)}</p>
        <p>
          {said.own} <a href="/checkup">{said.toCheckup}</a>
        </p>
      </header>
      <Catalogue families={families} />
    </div>
  )
}

export default RulesPage
