import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { readView } from '@/lib/view'
import { locale, words } from '@/lib/words'
import './globals.css'

export const generateMetadata = (): Metadata => {
  const { name, description } = words().site
  return {
    title: { default: name, template: `%s · ${name}` },
    description,
    icons: '/favicon.svg',
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = { colorScheme: 'light dark' }

const RootLayout = async ({ children }: { children: ReactNode }) => {
  const { theme, large } = readView((await cookies()).get('view')?.value)
  return (
    <html lang={locale()} data-theme={theme} data-text={large ? 'large' : undefined}>
      <body>{children}</body>
    </html>
  )
}

export default RootLayout
