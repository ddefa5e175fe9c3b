import type { Metadata } from 'next'
import { siteMetadata, siteViewport } from '@/app/site'

const KNOWN = new Set(['title', 'description', 'alternates', 'openGraph', 'robots'])

/** Whether all that a page says of itself can be written here. */
export const isKnown = (metadata: Metadata): boolean => Object.keys(metadata).every(key => KNOWN.has(key))

/** The head of a page as Next would write it: React moves all of it there. */
export const Head = ({ metadata, stylesheets }: { metadata: Metadata; stylesheets: readonly string[] }) => {
  const { alternates, robots, openGraph } = metadata
  const site = siteMetadata()
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {stylesheets.map(href => (
        <link key={href} rel="stylesheet" href={href} precedence="next" />
      ))}
      <meta name="color-scheme" content={siteViewport.colorScheme} />
      <title>{titleOf(metadata.title, site.title)}</title>
      <meta name="description" content={metadata.description ?? site.description} />
      {isUnlisted(robots) && <meta name="robots" content="noindex" />}
      {alternates?.canonical && <link rel="canonical" href={String(alternates.canonical)} />}
      {Object.entries(alternates?.types ?? {}).map(([type, href]) => (
        <link key={type} rel="alternate" type={type} href={String(href)} />
      ))}
      <meta
        name="format-detection"
        content={Object.keys(site.formatDetection)
          .map(kind => `${kind}=no`)
          .join(', ')}
      />
      {openGraph && <Shared openGraph={openGraph} />}
      <link rel="icon" href={site.icons} />
    </>
  )
}

const PROPERTIES = ['title', 'description', 'url', 'siteName', 'locale', 'type'] as const

/** What is shown where the address is shared. */
const Shared = ({ openGraph }: { openGraph: NonNullable<Metadata['openGraph']> }) => {
  const told = { type: undefined, ...openGraph }
  return (
    <>
      {PROPERTIES.map(name => {
        const content = told[name]
        return content && <meta key={name} property={`og:${snake(name)}`} content={String(content)} />
      })}
      <meta name="twitter:card" content="summary" />
      <meta name="twitter:title" content={String(told.title)} />
      <meta name="twitter:description" content={told.description} />
    </>
  )
}

const snake = (name: string): string => name.replace(/[A-Z]/g, capital => `_${capital.toLowerCase()}`)

function titleOf(title: Metadata['title'], site: { default: string; template: string }): string {
  if (typeof title === 'string') return site.template.replace('%s', () => title)
  return title && 'absolute' in title ? title.absolute : site.default
}

const isUnlisted = (robots: Metadata['robots']): boolean =>
  typeof robots === 'object' && robots !== null && robots.index === false
