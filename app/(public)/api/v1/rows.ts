import type { z } from 'zod'
import type { Standing } from '@/lib/desk/listing'
import type { EditionRow, FigureRow, OrganRow } from '@/lib/desk/open-data'
import type * as shapes from '@/lib/open/shapes'
import { urlOf } from './answering'

type Row<Name extends keyof typeof shapes> = z.input<(typeof shapes)[Name]>

const moment = (at: number): string => new Date(at).toISOString()
const stateOf = (form: 'report' | 'withdrawal') => (form === 'report' ? ('published' as const) : ('withdrawn' as const))

export const organRow = (row: OrganRow): Row<'organ'> => ({
  code: row.organCode,
  name: row.organName,
  shortName: row.organShortName,
  level: row.organLevel,
  kind: row.organKind,
  path: row.path.split('/').filter(Boolean),
  years: [...row.years],
  url: urlOf(row.organCode),
})

export const reportRow = (row: Standing): Row<'report'> => ({
  organ: row.organCode,
  organName: row.organName,
  year: row.year,
  edition: row.number,
  state: stateOf(row.form),
  kind: row.kind,
  format: row.format,
  title: row.title,
  note: row.note,
  publishedAt: moment(row.publishedAt),
  firstPublishedAt: moment(row.firstPublishedAt),
  deadline: row.deadline,
  onTime: row.onTime,
  hash: row.hash,
  received: row.received,
  carriedOver: row.carriedOver,
  disclosed: row.disclosed,
  withheld: row.withheld,
  concluded: row.concluded,
  carriedForward: row.carriedForward,
  reconsiderations: row.reconsiderations,
  litigations: row.litigations,
  url: urlOf(row.organCode, row.year),
})

export const editionRow = (row: Omit<EditionRow, 'id'>): Row<'edition'> => ({
  organ: row.organCode,
  organName: row.organName,
  year: row.year,
  edition: row.number,
  state: stateOf(row.form),
  title: row.title,
  note: row.note,
  publishedAt: moment(row.publishedAt),
  deadline: row.deadline,
  hash: row.hash,
  url: urlOf(row.organCode, row.year, row.number),
})

export const figureRow = (address: string, row: FigureRow): Row<'figure'> => ({
  organ: row.organCode,
  organName: row.organName,
  year: row.year,
  edition: row.number,
  address,
  value: row.value,
})
