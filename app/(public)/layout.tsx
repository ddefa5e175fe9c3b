import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/site/frame'
import { settings } from '@/lib/settings'
import { readView } from '@/lib/view'

const PublicLayout = async ({ children }: { children: ReactNode }) => (
  <SiteFrame view={readView((await cookies()).get('view')?.value)} demo={settings().DEMO}>
    {children}
  </SiteFrame>
)

export default PublicLayout
