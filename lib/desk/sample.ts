import { eq } from 'drizzle-orm'
import { sample } from '@/db/sample'
import { holderOf } from '@/db/sample/people'
import type { Block, SampleAnswer, SampleContent, SampleReport, SampleStep } from '@/db/sample/shape'
import { organ, role } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { formatOfYear } from '@/lib/formats'
import { enteredCells } from '@/lib/report/cells'
import { type Figure, showFigure } from '@/lib/report/figure'
import type { GridKey, NarrativeKey } from '@/lib/report/format'
import { headingOf, type NarrativeBlock, paragraphOf } from '@/lib/report/narrative'
import type { ProcessingFee } from '@/lib/report/processing-fee'
import { answerFinding } from './answers'
import { asOf } from './clock'
import { contents } from './contents'
import type { Asked, Outcome } from './deeds'
import type { Place } from './finding'
import { plantOrgan, plantPerson } from './planting'
import { publish, withdraw } from './publication'
import { approve, correct, giveBack, openForReview, recall, start, submit } from './reports'
import { load, saveFigures, saveProse } from './sections'
import { store } from './store'

const DAY = 24 * 60 * 60 * 1000
const HOUR = DAY / 24

/** Which password a person of the sample gets; without one nobody can sign in as them. */
type Passwords = (login: string) => string | undefined

/** Puts the sample in: organs, people, and every report by replaying its deeds. `owner` administers its organs too. */
export async function loadSample({
  owner,
  passwordOf = () => undefined,
}: {
  owner?: string
  passwordOf?: Passwords
} = {}): Promise<void> {
  const planted = await plantOrgans(owner)
  const people = new Map<string, Viewer>()
  for (const one of sample.people) {
    const roles = one.roles.map(held => ({ role: held.role, organId: at(planted, held.organ).id }))
    const password = passwordOf(one.login)
    const person = await plantPerson({ login: one.login, name: one.name, roles, ...(password && { password }) })
    people.set(one.login, {
      ...person,
      roles: one.roles.map(held => ({
        role: held.role,
        organId: at(planted, held.organ).id,
        organPath: at(planted, held.organ).path,
      })),
    })
  }
  for (const report of sample.reports.toSorted((a, b) => a.year - b.year)) await replay(report, people)
}

async function plantOrgans(owner: string | undefined) {
  const planted = new Map<string, { id: string; path: string }>()
  for (const { parent, ...given } of sample.organs) {
    planted.set(
      given.code,
      await plantOrgan({ ...given, powers: [...given.powers] }, parent ? at(planted, parent) : undefined),
    )
    if (owner && !parent) await administer(owner, given.code)
  }
  return planted
}

function administer(owner: string, code: string): Promise<void> {
  return store().write(async tx => {
    const [row] = await tx.select({ id: organ.id }).from(organ).where(eq(organ.code, code))
    if (row) await tx.insert(role).values({ personId: owner, organId: row.id, role: 'administrator' })
  })
}

async function replay(report: SampleReport, people: Map<string, Viewer>): Promise<void> {
  const place: Place = { organ: report.organ, year: report.year }
  const who = (role: 'clerk' | 'approver') => at(people, holderOf(role, report.organ))
  const times = timesOf(report)
  await asOf(times.shift() ?? 0, async () => {
    expectDone(await start(who('clerk'), place), place, 'start')
    await save(who('clerk'), place, report)
  })
  for (const step of report.steps)
    await asOf(times.shift() ?? 0, async () => {
      if ('edit' in step) return save(who('clerk'), place, step.edit)
      if ('answer' in step) return answerAll(who('clerk'), place, step)
      if (step.by === 'approver') await openForReview(who('approver'), place)
      expectDone(
        await verbs[step.deed](who(step.by), place, { ...(step.note && { note: step.note }) }),
        place,
        step.deed,
      )
    })
}

/** Every finding of the rule gets the same answer. */
async function answerAll(clerk: Viewer, place: Place, { answer, text, reason }: SampleAnswer): Promise<void> {
  const its = (await contents(clerk, place))?.findings.filter(({ rule }) => rule === answer) ?? []
  if (its.length === 0) throw new RangeError(`${place.organ} ${place.year}: ${answer} finds nothing`)
  for (const { fingerprint } of its) {
    const { outcome } = await answerFinding(clerk, place, { fingerprint, text, ...(reason && { reason }) })
    if (outcome !== 'done') throw new Error(`${place.organ} ${place.year} ${answer}: ${outcome}`)
  }
}

type Verb = (viewer: Viewer, place: Place, asked: Asked) => Promise<Outcome>
const verbs: Record<Extract<SampleStep, { deed: string }>['deed'], Verb> = {
  submit,
  recall,
  return: giveBack,
  approve,
  publish,
  correct,
  withdraw,
}

/** When the report was begun and each step was taken: as the sample says, else in the last days before now. */
function timesOf({ startedAt, steps, year }: SampleReport): number[] {
  const said = steps.map(step => (step.at ? Date.parse(step.at) : undefined))
  const first = startedAt
    ? Date.parse(startedAt)
    : (said.find(time => time !== undefined) ?? Math.min(Date.now(), Date.UTC(year + 1, 0, 5))) - DAY
  const open = said.filter(time => time === undefined).length
  let left = open
  const begun = startedAt || said.some(time => time !== undefined) ? first : Date.now() - (open + 2) * DAY
  return [begun, ...said.map(time => time ?? Date.now() - left-- * 5 * HOUR)]
}

async function save(
  viewer: Viewer,
  place: Place,
  { figures, narratives, processingFee, reasons = {} }: SampleContent,
): Promise<void> {
  const form = formatOfYear(place.year)
  if (!form) throw new RangeError(`no format for ${place.year}`)
  for (const section of form.sections) {
    if (section.form === 'grid')
      await saveTable(
        viewer,
        place,
        section.key,
        enteredCells(form, section.key).map(cell => cell.address),
        figures,
        reasons,
      )
    else if (section.key !== 'preface' && narratives[section.key])
      await saveText(
        viewer,
        place,
        section.key,
        narratives[section.key] ?? [],
        section.processingFee ? processingFee : undefined,
      )
  }
}

async function saveTable(
  viewer: Viewer,
  place: Place,
  key: GridKey,
  addresses: string[],
  figures: Readonly<Record<string, Figure>>,
  reasons: Readonly<Record<string, string>>,
): Promise<void> {
  const loaded = await load(viewer, place, key)
  const locked = (loaded && 'figures' in loaded.section && loaded.section.carried?.figures) || {}
  const mine = addresses.filter(address => address in figures && (address in reasons || !(address in locked)))
  const changes = Object.fromEntries(mine.map(address => [address, showFigure(figures[address])]))
  const saved = await saveFigures(viewer, place, key, { seen: loaded?.touched.version ?? 1, changes, reasons })
  if (saved.outcome !== 'saved' || Object.keys(saved.refused).length > 0)
    throw new Error(`${place.organ} ${place.year} ${key}: ${JSON.stringify(saved)}`)
}

async function saveText(
  viewer: Viewer,
  place: Place,
  key: NarrativeKey,
  text: readonly Block[],
  fee?: ProcessingFee,
): Promise<void> {
  const loaded = await load(viewer, place, key)
  const remove = loaded && 'doc' in loaded.section ? loaded.section.doc.content.length : 0
  const blocks: NarrativeBlock[] = [
    ...(fee ? [{ type: 'processingFee', attrs: fee } as const] : []),
    ...text.map(blockOf),
  ]
  const saved = await saveProse(viewer, place, key, { seen: loaded?.touched.version ?? 1, at: 0, remove, blocks })
  if (saved.outcome !== 'saved') throw new Error(`${place.organ} ${place.year} ${key}: ${JSON.stringify(saved)}`)
}

function blockOf(block: Block): NarrativeBlock {
  if ('heading' in block) return headingOf(block.heading)
  if ('paragraph' in block) return paragraphOf(block.paragraph)
  return { type: 'bulletList', content: block.list.map(text => ({ type: 'listItem', content: [paragraphOf(text)] })) }
}

function expectDone(outcome: Outcome, place: Place, deed: string): void {
  if (outcome.outcome !== 'done') throw new Error(`${place.organ} ${place.year} ${deed}: ${JSON.stringify(outcome)}`)
}

function at<T>(map: Map<string, T>, key: string): T {
  const found = map.get(key)
  if (!found) throw new RangeError(`the sample has no ${key}`)
  return found
}
