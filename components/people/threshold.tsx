import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteFrame } from '@/components/site/frame'
import { readView } from '@/lib/view'

type Props = { title: ReactNode; why?: ReactNode; wide?: boolean; children: ReactNode }

/** The pages before the office: sign-in, set-up, invitation. */
export const Threshold = async ({ title, why, wide = false, children }: Props) => (
  <SiteFrame view={readView((await cookies()).get('view')?.value)}>
    <div className={`mx-auto ${wide ? 'max-w-3xl' : 'max-w-md'}`}>
      <h1 className="text-2xl">{title}</h1>
      {why && <p className="mt-1 text-ink-soft">{why}</p>}
      <div className="mt-5 rounded-lg border border-line bg-raised p-5 sm:p-6">{children}</div>
    </div>
  </SiteFrame>
)
