import type { Metadata } from 'next'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'

interface Told {
  /** Without the portal's name; the first page has nothing else. */
  readonly title?: string
  readonly description: string
  /** The one address that stands for this page. */
  readonly path: string
  readonly type?: 'article' | 'website'
  /** A page that search engines should not list: an answer to a question, an old edition. */
  readonly unlisted?: boolean
  readonly feed?: string
}

/** What search engines and those who share the address are told of a page. */
export const told = ({ title, description, path, type = 'website', unlisted = false, feed }: Told): Metadata => {
  const { name } = words().site
  const url = `${settings().ORIGIN}${path === '/' ? '' : path}`
  return {
    title: title ?? { absolute: name },
    description,
    alternates: { canonical: url, ...(feed && { types: { 'application/atom+xml': feed } }) },
    openGraph: { title: title ?? name, description, url, siteName: name, locale: 'zh_CN', type },
    ...(unlisted && { robots: { index: false } }),
  }
}
