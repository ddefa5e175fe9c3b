import { z } from 'zod'
import { formats } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import { levels, organKinds } from '@/lib/report/content'
import { edition, figure, organ, report, whole } from './shapes'

/** One address of the open data: what may be asked, what is answered, and a call to try. */
export interface Endpoint<Query extends z.ZodType = z.ZodType, Row extends z.ZodType = z.ZodType> {
  /** The path below /api/v1, parts in braces stand for what is asked. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly query: Query
  readonly row: Row
  /** Whether the answer is a page of rows with a cursor, or one thing. */
  readonly list: boolean
  /** A call that works, as a path and query, for a report that stands. */
  readonly example: (report: { readonly organ: string; readonly year: number }) => string
}

export const LARGEST_PAGE = 500
const addresses = new Set(formats.flatMap(format => cellsOf(format).map(cell => cell.address)))

const digits = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, '应是整数')
    .transform(Number)
    .refine(number => number >= from && number <= to, `应在${from}到${to}之间`)
const year = digits(2008, 2100).optional().meta({ description: '年度' })
const organCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,39}$/, '不是机关代码')
  .optional()
  .meta({ description: '机关代码' })
const yes = z
  .enum(['true', 'false'], '应是 true 或 false')
  .transform(text => text === 'true')
  .optional()

/** Where the next page of each list begins, as the page before it says. */
const cursors = {
  code: /^[a-z][a-z0-9-]{1,39}$/,
  number: /^\d{1,15}$/,
  moment: /^\d{1,15}\.[\w-]{1,60}$/,
}

const page = (cursor: keyof typeof cursors) => ({
  cursor: z
    .string()
    .regex(cursors[cursor], '不是上一页给的 next')
    .optional()
    .meta({ description: '上一页答复里的 next；没有就从头开始' }),
  limit: digits(1, LARGEST_PAGE)
    .optional()
    .meta({ description: `一页多少条，至多${LARGEST_PAGE}，不写是100` }),
  format: z.enum(['json', 'csv'], '应是 json 或 csv').optional().meta({ description: '不写是 json' }),
})

const filters = {
  year,
  organ: organCode,
  below: organCode.meta({ description: '只要这个机关和它的下级' }),
  level: z.enum(levels, '不是层级').optional().meta({ description: '机关层级' }),
  kind: z.enum(organKinds, '不是机关类型').optional().meta({ description: '机关类型' }),
  onTime: yes.meta({ description: '首次发布是否按时' }),
  applied: yes.meta({ description: 'true 只要收到过或结转过申请的' }),
}

const declare = <Query extends z.ZodType, Row extends z.ZodType>(endpoint: Endpoint<Query, Row>) => endpoint

export const endpoints = {
  organs: declare({
    id: 'organs',
    path: '/organs',
    summary: '公开过年报的机关',
    query: z.strictObject({ level: filters.level, kind: filters.kind, below: filters.below, ...page('code') }),
    row: organ,
    list: true,
    example: () => '/organs?limit=5',
  }),
  reports: declare({
    id: 'reports',
    path: '/reports',
    summary: '年报清单和主要数据',
    query: z.strictObject({ ...filters, ...page('number') }),
    row: report,
    list: true,
    example: ({ year }) => `/reports?year=${year}&limit=5`,
  }),
  report: declare({
    id: 'report',
    path: '/reports/{organ}/{year}',
    summary: '一份年报的全部内容',
    query: z.strictObject({}),
    row: whole,
    list: false,
    example: ({ organ, year }) => `/reports/${organ}/${year}`,
  }),
  editions: declare({
    id: 'editions',
    path: '/reports/{organ}/{year}/editions',
    summary: '一份年报发布过的各版本',
    query: z.strictObject({ ...page('number') }),
    row: edition,
    list: true,
    example: ({ organ, year }) => `/reports/${organ}/${year}/editions`,
  }),
  figures: declare({
    id: 'figures',
    path: '/figures',
    summary: '各机关各年度的同一个数据',
    query: z.strictObject({
      address: z
        .string('请写数据的地址')
        .refine(text => addresses.has(text), '没有这个地址，见数据字典')
        .meta({ description: '数据的地址', example: 'applications.received.total' }),
      ...filters,
      ...page('number'),
    }),
    row: figure,
    list: true,
    example: ({ year }) => `/figures?address=applications.received.total&year=${year}`,
  }),
  changes: declare({
    id: 'changes',
    path: '/changes',
    summary: '某一时刻以后发布、更正和撤回的，由早到晚',
    query: z.strictObject({
      since: z.iso
        .datetime('应是协调世界时，例如 2025-01-31T00:00:00Z')
        .optional()
        .meta({ description: '从什么时刻起' }),
      ...page('moment'),
    }),
    row: edition,
    list: true,
    example: ({ year }) => `/changes?since=${year + 1}-01-01T00:00:00Z&limit=5`,
  }),
}

export type EndpointId = keyof typeof endpoints
