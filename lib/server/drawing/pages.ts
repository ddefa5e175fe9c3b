import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import * as editionChanges from '@/app/(public)/[organ]/[year]/[edition]/changes/page'
import * as edition from '@/app/(public)/[organ]/[year]/[edition]/page'
import * as reportChanges from '@/app/(public)/[organ]/[year]/changes/page'
import * as report from '@/app/(public)/[organ]/[year]/page'
import * as organCompared from '@/app/(public)/[organ]/compare/page'
import * as organ from '@/app/(public)/[organ]/page'
import * as compared from '@/app/(public)/compare/page'
import * as organTree from '@/app/(public)/organs/[organ]/page'
import * as home from '@/app/(public)/page'
import * as search from '@/app/(public)/search/page'
import * as onTime from '@/app/(public)/years/[year]/on-time/page'
import * as yearList from '@/app/(public)/years/[year]/page'
import { isOrganCode } from '../public-paths'

/** The parts of addresses that are parameters; a page reads those of its own folder. */
interface Parameters {
  readonly organ: string
  readonly year: string
  readonly edition: string
}

/** What Next gives a page. */
export interface PageProps {
  readonly params: Promise<Parameters>
  readonly searchParams: Promise<Record<string, string>>
}

/** What a page of app/ exports. */
export interface PageModule {
  default(props: PageProps): ReactNode | Promise<ReactNode>
  generateMetadata(props: PageProps): Metadata | Promise<Metadata>
}

/** The pages that follow what is published, by their folder in app/(public); names in brackets are parameters. */
const pages: readonly (readonly [folder: string, page: PageModule])[] = [
  ['/', home],
  ['/search', search],
  ['/compare', compared],
  ['/years/[year]', yearList],
  ['/years/[year]/on-time', onTime],
  ['/organs/[organ]', organTree],
  ['/[organ]', organ],
  ['/[organ]/compare', organCompared],
  ['/[organ]/[year]', report],
  ['/[organ]/[year]/changes', reportChanges],
  ['/[organ]/[year]/[edition]', edition],
  ['/[organ]/[year]/[edition]/changes', editionChanges],
]

const places = pages.map(([folder, page]) => ({
  page,
  shape: new RegExp(`^${folder.replace(/\[(\w+)\]/g, '(?<$1>[^/.]+)')}$`),
}))

/** The page at a path with its parameters, if it is one of these; names of their own stand before parameters. */
export function pageAt(path: string): { page: PageModule; params: Parameters } | undefined {
  for (const { page, shape } of places) {
    const found = shape.exec(path)
    const params = { organ: '', year: '', edition: '', ...found?.groups }
    if (found && (params.organ === '' || isOrganCode(params.organ))) return { page, params }
  }
}
