import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core'
import type { Role } from '@/lib/access'
import type { ReadFile, Source } from '@/lib/files/read'
import type { Level, OrganKind, Power, ReportContent, ReportKind } from '@/lib/report/content'
import type { Figure, Figures } from '@/lib/report/figure'
import type { FormatId, SectionKey } from '@/lib/report/format'
import type { NarrativeDoc } from '@/lib/report/narrative'
import type { Contact } from '@/lib/report/preface'
import type { Deed } from '@/lib/report/workflow'
import type { AnswerKind, OverrideReason } from '@/lib/rules/answers'

/** What a section holds. Figures as entered, totals left out; `carried` came from last year's edition. */
export type GridContent = {
  figures: Record<string, Figure>
  carried?: { year: number; edition: number; figures: Figures }
  /** Why a carried figure differs from last year's, by address. */
  reasons?: Record<string, string>
}
export type ProseContent = { doc: NarrativeDoc }
export type SectionContent = GridContent | ProseContent

const id = () => text().primaryKey()
const at = () => integer().notNull()

export const organ = sqliteTable(
  'organ',
  {
    id: id(),
    code: text().notNull().unique(),
    parentId: text(),
    /** Ids from the root to this organ, each between slashes: what lies below starts with it. */
    path: text().notNull(),
    name: text().notNull(),
    shortName: text().notNull(),
    level: text().notNull().$type<Level>(),
    kind: text().notNull().$type<OrganKind>(),
    powers: text({ mode: 'json' }).notNull().$type<Power[]>(),
    contact: text({ mode: 'json' }).notNull().$type<Contact>(),
    /** Days (yyyy-mm-dd) between which the organ exists. */
    validFrom: text(),
    validTo: text(),
    version: integer().notNull().default(1),
  },
  table => [index('organ_path').on(table.path), index('organ_parent').on(table.parentId)],
)

export const person = sqliteTable('person', {
  id: id(),
  login: text().notNull().unique(),
  name: text().notNull(),
  passwordHash: text().notNull(),
  createdAt: at(),
  deactivatedAt: integer(),
})

export const role = sqliteTable(
  'role',
  {
    personId: text()
      .notNull()
      .references(() => person.id),
    organId: text()
      .notNull()
      .references(() => organ.id),
    role: text().notNull().$type<Role>(),
  },
  table => [
    primaryKey({ columns: [table.personId, table.organId, table.role] }),
    index('role_organ').on(table.organId),
  ],
)

/** A link that makes an account, or (without an organ) sets the portal up. Only its hash is kept. */
export const invitation = sqliteTable('invitation', {
  id: id(),
  tokenHash: text().notNull().unique(),
  purpose: text().notNull().$type<'set-up' | 'account' | 'password'>(),
  organId: text().references(() => organ.id),
  role: text().$type<Role>(),
  personId: text().references(() => person.id),
  name: text().notNull().default(''),
  createdBy: text(),
  createdAt: at(),
  expiresAt: at(),
  usedAt: integer(),
  revokedAt: integer(),
})

export const session = sqliteTable(
  'session',
  {
    /** Hash of the random number in the cookie. */
    id: id(),
    personId: text()
      .notNull()
      .references(() => person.id),
    startedAt: at(),
    seenAt: at(),
    endedAt: integer(),
    agent: text().notNull().default(''),
    address: text().notNull().default(''),
  },
  table => [index('session_person').on(table.personId)],
)

/** Failed sign-ins, counted by who they came from, so that a stranger's failures never lock a colleague's own browser. */
export const failedSignIn = sqliteTable(
  'failed_sign_in',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: at(),
    login: text().notNull(),
    address: text().notNull(),
    device: text().notNull(),
  },
  table => [
    index('failed_sign_in_login').on(table.login, table.at),
    index('failed_sign_in_address').on(table.address, table.at),
  ],
)

/** A browser in which a person has signed in before (hash of its cookie). */
export const device = sqliteTable(
  'device',
  {
    id: text().notNull(),
    personId: text()
      .notNull()
      .references(() => person.id),
    seenAt: at(),
  },
  table => [primaryKey({ columns: [table.id, table.personId] })],
)

export const report = sqliteTable(
  'report',
  {
    id: id(),
    organId: text()
      .notNull()
      .references(() => organ.id),
    year: integer().notNull(),
    kind: text().notNull().$type<ReportKind>(),
    format: text().notNull().$type<FormatId>(),
    /** Grows by one with every save: an approval belongs to a version. */
    version: integer().notNull().default(1),
    createdAt: at(),
    createdBy: text().notNull(),
  },
  table => [unique('report_organ_year').on(table.organId, table.year), index('report_year').on(table.year)],
)

export const section = sqliteTable(
  'section',
  {
    reportId: text()
      .notNull()
      .references(() => report.id),
    key: text().notNull().$type<SectionKey>(),
    version: integer().notNull().default(1),
    content: text({ mode: 'json' }).notNull().$type<SectionContent>(),
    touchedBy: text(),
    touchedAt: integer(),
  },
  table => [primaryKey({ columns: [table.reportId, table.key] })],
)

/** Who took a report which step, and when. Append-only; the last step is the report's state. */
export const step = sqliteTable(
  'step',
  {
    id: id(),
    reportId: text()
      .notNull()
      .references(() => report.id),
    number: integer().notNull(),
    deed: text().notNull().$type<Deed>(),
    version: integer().notNull(),
    by: text()
      .notNull()
      .references(() => person.id),
    at: at(),
    note: text().notNull().default(''),
  },
  table => [unique('step_number').on(table.reportId, table.number)],
)

/**
 * What somebody wrote to a finding, tied to it by its fingerprint. Append-only: the newest row of a fingerprint stands,
 * and one that withdraws leaves the finding without an answer.
 */
export const answer = sqliteTable(
  'answer',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    reportId: text()
      .notNull()
      .references(() => report.id),
    fingerprint: text().notNull(),
    rule: text().notNull(),
    kind: text().notNull().$type<AnswerKind | 'withdrawn'>(),
    /** Which reason of the list; overrides only. */
    reason: text().$type<OverrideReason>(),
    text: text().notNull().default(''),
    by: text()
      .notNull()
      .references(() => person.id),
    at: at(),
    /** The version of the report that was answered about. */
    version: integer().notNull(),
  },
  table => [index('answer_report').on(table.reportId, table.fingerprint, table.id)],
)

/** The one truth of what is published: frozen, append-only. A withdrawal is an edition that only holds its notice. */
export const edition = sqliteTable(
  'edition',
  {
    id: id(),
    reportId: text().notNull(),
    organId: text().notNull(),
    organCode: text().notNull(),
    organName: text().notNull(),
    organShortName: text().notNull(),
    organLevel: text().notNull().$type<Level>(),
    organKind: text().notNull().$type<OrganKind>(),
    year: integer().notNull(),
    number: integer().notNull(),
    form: text().notNull().$type<'report' | 'withdrawal'>(),
    title: text().notNull(),
    content: text({ mode: 'json' }).$type<ReportContent>(),
    hash: text().notNull(),
    /** The public word on a correction or a withdrawal. */
    note: text().notNull().default(''),
    /** Public explanations, such as why a carried figure differs, by address. */
    explanations: text({ mode: 'json' }).notNull().default(sql`'{}'`).$type<Record<string, string>>(),
    deadline: text().notNull(),
    publishedAt: at(),
    /** The file that an edition of a past year was taken from (补录). */
    archived: text({ mode: 'json' }).$type<{ name: string; sha256: string }>(),
  },
  table => [
    unique('edition_number').on(table.organCode, table.year, table.number),
    index('edition_organ').on(table.organCode, table.year, table.number),
    index('edition_year').on(table.year),
    index('edition_published').on(table.publishedAt),
  ],
)

/** Ids of what stands begin here for each year: in their order the newest years come last. */
export const YEAR_OF_IDS = 10_000_000

type Column = AnySQLiteColumn

/** The order of the tree, and after it what lists filter by: a page is then found without a look at the rows before it. */
function inTree(
  table: Record<'rank' | 'organCode' | 'organLevel' | 'organKind' | 'onTime' | 'received' | 'carriedOver', Column>,
) {
  const { rank, organCode, organLevel, organKind, onTime, received, carriedOver } = table
  return [rank, organCode, organLevel, organKind, onTime, received, carriedOver] as const
}

/**
 * What stands at each public address today: one row for each report, written in the transaction that publishes or
 * withdraws, so that lists and search never touch the editions themselves.
 */
export const standing = sqliteTable(
  'standing',
  {
    /** Year × YEAR_OF_IDS and a number within the year. */
    id: integer().primaryKey(),
    organCode: text().notNull(),
    year: integer().notNull(),
    number: integer().notNull(),
    form: text().notNull().$type<'report' | 'withdrawal'>(),
    /** Codes from the top organ to this one, each between slashes. */
    path: text().notNull(),
    organName: text().notNull(),
    organShortName: text().notNull(),
    organLevel: text().notNull().$type<Level>(),
    organKind: text().notNull().$type<OrganKind>(),
    /** Where the organ stands in lists: 0 governments, 1 departments, 2 townships, 3 institutions. */
    rank: integer().notNull(),
    kind: text().notNull().$type<ReportKind>(),
    format: text().notNull().$type<FormatId>(),
    title: text().notNull(),
    note: text().notNull(),
    hash: text().notNull(),
    deadline: text().notNull(),
    publishedAt: at(),
    firstPublishedAt: at(),
    onTime: integer({ mode: 'boolean' }).notNull(),
    /** Taken from a file of a past year (补录): nobody knows when it was first published. */
    archived: integer({ mode: 'boolean' }).notNull().default(false),
    received: integer(),
    carriedOver: integer(),
    disclosed: integer(),
    withheld: integer(),
    concluded: integer(),
    carriedForward: integer(),
    reconsiderations: integer(),
    litigations: integer(),
  },
  table => [
    unique('standing_report').on(table.organCode, table.year),
    index('standing_list').on(table.year, ...inTree(table), table.organName),
    index('standing_received').on(table.year, sql`${table.received} DESC`, ...inTree(table)),
    index('standing_concluded').on(table.year, sql`${table.concluded} DESC`, ...inTree(table)),
    index('standing_carried_forward').on(table.year, sql`${table.carriedForward} DESC`, ...inTree(table)),
    index('standing_disputes').on(
      table.year,
      sql`${table.reconsiderations} + ${table.litigations} DESC`,
      ...inTree(table),
    ),
    index('standing_published_in').on(table.year, sql`${table.publishedAt} DESC`, ...inTree(table)),
    index('standing_path').on(table.year, table.path),
    index('standing_published').on(table.publishedAt),
  ],
)

/** The words of what stands, to find it by and to show where it was found; its terms lie in the index `term`. */
export const searchable = sqliteTable('searchable', {
  id: integer().primaryKey(),
  head: text().notNull(),
  overview: text().notNull(),
  problems: text().notNull(),
  other: text().notNull(),
  /** Names of the rows of the tables that hold more than 0. */
  rows: text().notNull(),
})

/** A file that somebody brought, as it came. */
export const sourceFile = sqliteTable('source_file', {
  sha256: text().primaryKey(),
  size: integer().notNull(),
  bytes: blob({ mode: 'buffer' }).notNull(),
})

/** What was read from a file, until somebody decides what becomes of it. */
export const imported = sqliteTable(
  'imported',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => person.id),
    at: at(),
    fileName: text().notNull(),
    sha256: text()
      .notNull()
      .references(() => sourceFile.sha256),
    /** What the reader found, or why it is no report. */
    read: text({ mode: 'json' }).notNull().$type<ReadFile>(),
    state: text().notNull().$type<'waiting' | 'draft' | 'archived' | 'dropped'>(),
    organCode: text(),
    year: integer(),
  },
  table => [index('imported_person').on(table.personId, table.at)],
)

/** What the file of an import prints, as text and cells: shown beside what was read from it. */
export const importSource = sqliteTable('import_source', {
  importId: text()
    .primaryKey()
    .references(() => imported.id),
  source: text({ mode: 'json' }).notNull().$type<Source>(),
})

/** Counters that tell a cached public page that it is old: `all`, `site`, `organ:<code>`. */
export const publicVersion = sqliteTable('public_version', { scope: text().primaryKey(), version: integer().notNull() })

/** Who did what: append-only, written in the transaction of the deed. */
export const history = sqliteTable(
  'history',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    at: at(),
    by: text(),
    byName: text().notNull(),
    verb: text().notNull(),
    organId: text(),
    reportId: text(),
    section: text().$type<SectionKey>(),
    version: integer(),
    detail: text({ mode: 'json' }).notNull().$type<Record<string, unknown>>(),
  },
  table => [
    index('history_report').on(table.reportId, table.id),
    index('history_organ').on(table.organId, table.id),
    /** The names that an organ bore are read from here: without it every deed of the organ would be gone through. */
    index('history_renamed').on(table.organId).where(sql`${table.verb} = 'organ.change'`),
  ],
)
