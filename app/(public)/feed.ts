import { xmlText } from '@/lib/report/xml'
import { settings } from '@/lib/settings'
import { words } from '@/lib/words'

interface Entry {
  readonly organCode: string
  readonly organName: string
  readonly year: number
  readonly number: number
  readonly form: 'report' | 'withdrawal'
  readonly title: string
  readonly note: string
  readonly publishedAt: number
}

/** What was published as an Atom feed, newest first. `self` is the feed's own path, `about` the page it follows. */
export const feed = (title: string, self: string, about: string, entries: readonly Entry[]): Response => {
  const { ORIGIN } = settings()
  const updated = new Date(Math.max(0, ...entries.map(one => one.publishedAt))).toISOString()
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<id>${xmlText(ORIGIN + self)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(ORIGIN + self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(ORIGIN + about)}"/>`,
    ...entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n')
  return new Response(body, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}

function entryOf({ organCode, organName, year, number, form, title, note, publishedAt }: Entry): string {
  const said = words().lookup.feed
  const href = xmlText(`${settings().ORIGIN}/${organCode}/${year}/${number}`)
  const mark = form === 'withdrawal' ? said.withdrawn : number > 1 ? said.corrected(number) : ''
  return [
    '<entry>',
    `<id>${href}</id>`,
    `<title>${xmlText(mark ? `${title}（${mark}）` : title)}</title>`,
    `<link rel="alternate" type="text/html" href="${href}"/>`,
    `<author><name>${xmlText(organName)}</name></author>`,
    `<published>${new Date(publishedAt).toISOString()}</published>`,
    `<updated>${new Date(publishedAt).toISOString()}</updated>`,
    ...(note ? [`<summary>${xmlText(note)}</summary>`] : []),
    '</entry>',
  ].join('\n')
}
