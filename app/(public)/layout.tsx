import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/site/frame'
import { readView } from '@/lib/view'

const PublicLayout = async ({ children }: { children: ReactNode }) => (
  <SiteFrame view={readView((await cookies()).get('view')?.value)}>{children}</SiteFrame>
)

export default PublicLayout
