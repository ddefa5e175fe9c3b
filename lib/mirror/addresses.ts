/** How many organs one page of a year's list shows, on the portal and in its mirror. */
export const ORGANS_A_PAGE = 100

/** The file in which the mirror keeps an address. Pages are folders, so that any web server finds them without rules. */
export function fileOf(path: string): string {
  if (/\.[a-z0-9]{2,5}$/.test(path)) return path.slice(1)
  return `${path.replace(/^\/|\/$/g, '')}/index.html`.replace(/^\//, '')
}

/** Where a link of the portal leads in the mirror; undefined where only the portal itself can answer. */
export function linkOf(href: string): string | undefined {
  if (!href.startsWith('/') || href.startsWith('//')) return href
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? []
  if (LIVE.test(path)) return undefined
  if (query === '') return (/\.[a-z0-9]{2,5}$/.test(path) || path === '/' ? path : `${path}/`) + hash
  const asked = new URLSearchParams(query)
  const figure = asked.get('figure')
  if (figure && path.endsWith('/compare')) return `/data/#${figure}`
  const page = asked.get('page')
  if (/^\/years\/\d{4}(?:\/on-time)?$/.test(path) && page && asked.size === 1)
    return page === '1' ? `${path}/` : `${path}/page-${page}/`
  return undefined
}

/** What needs the portal: signing in, choosing colours, asking the open data, choosing organs to compare, many files as one. */
const LIVE = /^\/(?:sign-in|office|view|api|compare)(?:\/|$)|\/reports\.zip$/
