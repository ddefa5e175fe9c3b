import type { Metadata, Viewport } from 'next'
import { words } from '@/lib/words'

/** What every page says of itself where it says nothing else. */
export const siteMetadata = () => {
  const { name, description } = words().site
  return {
    title: { default: name, template: `%s · ${name}` },
    description,
    icons: '/favicon.svg',
    formatDetection: { telephone: false, date: false, address: false, email: false },
  } satisfies Metadata
}

export const siteViewport = { colorScheme: 'light dark' } satisfies Viewport
