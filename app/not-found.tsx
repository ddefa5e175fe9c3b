import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { SiteFrame } from '@/components/site/frame'
import { readView } from '@/lib/view'
import { words } from '@/lib/words'

export const generateMetadata = (): Metadata => ({ title: words().site.missing.title, robots: { index: false } })

const NotFound = async () => {
  const { title, say, home } = words().site.missing
  return (
    <SiteFrame view={readView((await cookies()).get('view')?.value)}>
      <div className="grid gap-4 py-10">
        <h1 className="text-2xl">{title}</h1>
        <p className="measure text-ink-soft">{say}</p>
        <p>
          <a href="/">{home}</a>
        </p>
      </div>
    </SiteFrame>
  )
}

export default NotFound
