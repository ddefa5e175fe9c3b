import * as z from 'zod/mini'
import { type Figure, NOT_APPLICABLE } from './figure'
import { type NarrativeDoc, narrativeDoc, plainText } from './narrative'

export const levels = ['township', 'county', 'city', 'province', 'nation'] as const
export const organKinds = ['government', 'department', 'office', 'institution'] as const
export const powers = ['rules', 'licences', 'penalties', 'compulsion', 'fees'] as const
export const reportKinds = ['own', 'consolidated'] as const

export type Level = (typeof levels)[number]
export type OrganKind = (typeof organKinds)[number]
export type Power = (typeof powers)[number]
export type ReportKind = (typeof reportKinds)[number]

/** What a rule may know about an organ. Absent facts keep the rules that need them silent. */
export const organFacts = z.object({
  name: z.string().check(z.minLength(1)),
  level: z.optional(z.enum(levels)),
  kind: z.optional(z.enum(organKinds)),
  powers: z.optional(z.array(z.enum(powers))),
})
export type OrganFacts = z.infer<typeof organFacts>

const formatId = z.enum(['2019', '2021', 'free'])
const year = z.int().check(z.minimum(2008), z.maximum(2100))

/** The public contract `annual-report/1`. Counts are whole numbers, money decimal strings, null a blank. */
export const reportJson = z.object({
  schema: z.literal('annual-report/1'),
  format: formatId,
  year,
  kind: z.enum(reportKinds),
  /** The name is empty where a document that was read does not say whose report it is. */
  organ: z.extend(organFacts, { name: z.string() }),
  title: z.string(),
  narratives: z.partial(
    z.object({ preface: z.string(), overview: z.string(), problems: z.string(), other: z.string() }),
  ),
  figures: z.record(
    z.string(),
    z.union([z.int(), z.string().check(z.regex(/^-?\d+(\.\d{1,6})?$/)), z.literal(NOT_APPLICABLE), z.null()]),
  ),
})
export type ReportJson = z.infer<typeof reportJson>

const narratives = z.object({
  preface: narrativeDoc,
  overview: narrativeDoc,
  problems: narrativeDoc,
  other: narrativeDoc,
})

/** A published 情况说明: what was found, and why it stands. `reason` is the reason of the list as it reads. */
const explanation = z.object({
  rule: z.string(),
  section: z.enum(['title', 'preface', 'overview', 'proactive', 'applications', 'litigation', 'problems', 'other']),
  addresses: z.array(z.string()),
  say: z.string(),
  reason: z.optional(z.string()),
  text: z.string(),
})
export type Explanation = z.infer<typeof explanation>

/** Everything that an edition freezes: the figures as entered (totals computed), the prose with its marks. */
export const reportContent = z.object({
  format: formatId,
  year,
  kind: z.enum(reportKinds),
  organ: organFacts,
  title: z.string(),
  narratives,
  figures: z.record(z.string(), z.union([z.number(), z.string(), z.null()])),
  /** Published answers to what the rules found; absent where there are none. */
  explanations: z.optional(z.array(explanation)),
})
export type ReportContent = z.infer<typeof reportContent>
export type Narratives = Record<keyof z.infer<typeof narratives>, NarrativeDoc>

/** The title as the field writes it: organ, year, 年政府信息公开工作年度报告. */
export function titleOf(organ: string, ofYear: number): string {
  return `${organ}${ofYear}年政府信息公开工作年度报告`
}

/** A report in the public contract. Figures must hold every printed cell, totals included. */
export function toJson(content: ReportContent): ReportJson {
  const { narratives: prose, figures, explanations: _, ...head } = content
  return {
    schema: 'annual-report/1',
    ...head,
    narratives: {
      preface: plainText(prose.preface),
      overview: plainText(prose.overview),
      problems: plainText(prose.problems),
      other: plainText(prose.other),
    },
    figures: figures as Record<string, Figure>,
  }
}
