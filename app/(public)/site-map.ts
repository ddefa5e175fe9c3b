import { addresses } from '@/lib/desk/listing'
import { settings } from '@/lib/settings'

/** So many reports one file of a site map lists: with the organs' own pages it stays below the 50,000 of the protocol. */
export const PART = 24_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The pages of one part of the site: the years, then reports in a steady order, each organ before its first report. */
export const siteMap = async (years: readonly { year: number }[], from: number): Promise<Response> => {
  const rows = await addresses(from, PART)
  const organs = rows.filter(row => row.first).map(row => place(`/${row.organCode}`, row.publishedAt))
  const pages = rows.map(row => place(`/${row.organCode}/${row.year}`, row.publishedAt))
  const front = from === 0 ? [place('/'), ...years.map(({ year }) => place(`/years/${year}`))] : []
  return xml('urlset', [...front, ...organs, ...pages])
}

export const partMap = (parts: number): Response =>
  xml(
    'sitemapindex',
    Array.from(
      { length: parts },
      (_, at) => `<sitemap><loc>${settings().ORIGIN}/sitemap/${at + 1}.xml</loc></sitemap>`,
    ),
  )

const place = (path: string, at?: number): string =>
  `<url><loc>${settings().ORIGIN}${path}</loc>${at ? `<lastmod>${new Date(at).toISOString()}</lastmod>` : ''}</url>`

const xml = (root: string, lines: readonly string[]): Response =>
  new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${lines.join('\n')}\n</${root}>\n`,
    {
      headers: { 'content-type': 'application/xml; charset=utf-8' },
    },
  )
