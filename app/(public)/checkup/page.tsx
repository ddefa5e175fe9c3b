import type { Metadata } from 'next'
import { Checkup } from '@/components/checkup/checkup'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/words'
import { told } from '../told'

export const dynamic = 'force-dynamic'

export const generateMetadata = (): Metadata => told({ ...words().checkup, path: '/checkup' })

const CheckupPage = () => {
  const { site, checkup: said } = words()
  return (
    <div className="grid gap-6">
      <Breadcrumbs crumbs={[{ label: site.home, href: '/' }, { label: said.title }]} />
      <header className="grid gap-2">
        <h1 className="font-title text-2xl sm:text-4xl">{said.title}</h1>
        <p className="measure">{said.lead}</p>
        <p className="text-ink-soft">
          {said.private} <a href="/rules">{said.rules}</a>
        </p>
      </header>
      <noscript>
        <Notice tone="warning">{said.noScript}</Notice>
      </noscript>
      <div id="checkup">
        <Checkup />
      </div>
      <script type="module" async src="/checkup.js" />
    </div>
  )
}

export default CheckupPage
