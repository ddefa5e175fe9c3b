import { Writable } from 'node:stream'
import type { ReactNode } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { Document } from '@/components/site/document'
import { SiteFrame } from '@/components/site/frame'
import { settings } from '@/lib/settings'
import { readView } from '@/lib/view'
import type { PublicPage } from '../public-paths'
import { Head, isKnown } from './head'
import { pageAt } from './pages'

/** Draws a public page whole; undefined where Next must answer. */
export type PageDrawing = (page: PublicPage) => Promise<string | undefined>

/**
 * Pages of app/(public) drawn by React alone. Next draws a server component twice, as the payload that its script in
 * the browser would read and as HTML; public pages carry no script, so that half of the work, and Next's own boxes
 * around it, would be thrown away. `stylesheets` are the addresses that Next's build gave them.
 */
export function pageDrawing(stylesheets: () => Promise<readonly string[]>): PageDrawing {
  let sheets: Promise<readonly string[]> | undefined
  return async ({ path, query, view: chosen }) => {
    const found = pageAt(path)
    if (!found) return undefined
    // What failed once is asked for again: a failure that is kept would stand at every page until the next start.
    sheets ??= stylesheets().catch(error => {
      sheets = undefined
      throw error
    })
    const props = {
      params: Promise.resolve(found.params),
      searchParams: Promise.resolve(Object.fromEntries(new URLSearchParams(query))),
    }
    const { default: Page, generateMetadata } = found.page
    const view = readView(chosen)
    try {
      const [metadata, hrefs] = await Promise.all([generateMetadata(props), sheets])
      if (!isKnown(metadata)) return undefined
      return await htmlOf(
        <Document view={view}>
          <Head metadata={metadata} stylesheets={hrefs} />
          <SiteFrame view={view} demo={settings().DEMO}>
            <Page {...props} />
          </SiteFrame>
        </Document>,
      )
    } catch (error) {
      // What is not there is told by Next's own page.
      if (isNextSignal(error)) return undefined
      throw error
    }
  }
}

/** React's marks between neighbouring texts serve only its script. */
const htmlOf = (page: ReactNode): Promise<string> =>
  new Promise((done, fail) => {
    const chunks: Buffer[] = []
    const paper = new Writable({
      write: (chunk, _, next) => {
        chunks.push(chunk)
        next()
      },
      final: next => {
        done(Buffer.concat(chunks).toString().replaceAll('<!-- -->', ''))
        next()
      },
    })
    const { pipe } = renderToPipeableStream(page, { onAllReady: () => pipe(paper), onShellError: fail, onError: fail })
  })

const isNextSignal = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'digest' in error && String(error.digest).startsWith('NEXT_')
