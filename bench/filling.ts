import { spawnSync } from 'node:child_process'
import { organ } from '@/db/schema'
import { freeze } from '@/lib/desk/standing'
import { store, type Tx } from '@/lib/desk/store'
import { formatOfYear } from '@/lib/formats'
import { enteredCells, withTotals } from '@/lib/report/cells'
import { type Level, type OrganKind, type ReportContent, titleOf } from '@/lib/report/content'
import { deadlineOf } from '@/lib/report/deadline'
import type { Figure } from '@/lib/report/figure'
import { fromPlainText } from '@/lib/report/narrative'
import { type Chance, chanceFrom } from './chance'
import { writeProse } from './prose'

const BATCH = 500
const DAY = 24 * 60 * 60 * 1000
const LAST_YEAR = 2025

interface Body {
  id: string
  code: string
  name: string
  shortName: string
  level: Level
  kind: OrganKind
  path: string
  parentId: string | null
}

/** Fills a folder in a process of its own, unless a run before this one did. */
export function fillOnce(folder: string, reports: number, organs: number): void {
  const words = ['tsx', 'bench/fill.ts', folder, String(reports), String(organs)]
  if (spawnSync('npx', words, { stdio: 'inherit' }).status !== 0) throw new Error(`${folder} could not be filled`)
}

/** The code of an organ by its number. */
export const codeOf = (at: number): string => `b${at.toString().padStart(5, '0')}`

/** Fills the data folder of this process with published reports, the same ones every time; calls `told` as it goes. */
export async function fill(reports: number, organs: number, told: (done: number) => void = () => undefined) {
  const bodies = bodiesOf(organs)
  for (let at = 0; at < bodies.length; at += BATCH)
    await store().write(async tx => {
      for (const one of bodies.slice(at, at + BATCH))
        await tx
          .insert(organ)
          .values({ ...one, powers: [], contact: { address: '', postcode: '', phone: '', email: '', website: '' } })
    })
  for (let done = 0; done < reports; done += BATCH) {
    await store().write(async tx => {
      for (let at = done; at < Math.min(reports, done + BATCH); at++) await plant(tx, bodies, at)
    })
    told(Math.min(reports, done + BATCH))
  }
  return bodies
}

const places = [
  '云',
  '青',
  '石',
  '临',
  '永',
  '安',
  '昌',
  '丰',
  '泽',
  '宁',
  '海',
  '江',
  '原',
  '川',
  '岭',
  '桥',
  '塘',
  '湖',
  '林',
  '山',
]
const trades = [
  '教育局',
  '财政局',
  '民政局',
  '司法局',
  '卫生健康局',
  '市场监督管理局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '文化和旅游局',
  '应急管理局',
  '审计局',
  '统计局',
  '医疗保障局',
  '城市管理局',
  '自然资源局',
  '生态环境局',
  '住房和城乡建设局',
  '发展和改革局',
  '退役军人事务局',
]

/** A tree of cities, counties below them, and departments and townships below those. */
function bodiesOf(count: number): Body[] {
  const bodies: Body[] = []
  const add = (name: string, level: Level, kind: OrganKind, parent?: Body) => {
    const id = `body-${bodies.length}`
    const code = codeOf(bodies.length)
    const body = {
      id,
      code,
      name,
      shortName: name,
      level,
      kind,
      path: `${parent?.path ?? '/'}${id}/`,
      parentId: parent?.id ?? null,
    }
    bodies.push(body)
    return body
  }
  for (let city = 0; bodies.length < count; city++) {
    const cityName = `${places[city % 20]}${places[(city * 7 + 3) % 20]}${city >= 20 ? places[(city * 3) % 20] : ''}市`
    const government = add(`${cityName}人民政府`, 'city', 'government')
    for (const trade of trades) if (bodies.length < count) add(`${cityName}${trade}`, 'city', 'department', government)
    for (let county = 0; county < 8 && bodies.length < count; county++) {
      const name = `${cityName}${places[(county * 5 + city) % 20]}${places[(county * 3 + 1) % 20]}县`
      const seat = add(`${name}人民政府`, 'county', 'government', government)
      for (const trade of trades) if (bodies.length < count) add(`${name}${trade}`, 'county', 'department', seat)
      for (let town = 0; town < 10 && bodies.length < count; town++)
        add(`${name}${places[(town * 7 + county) % 20]}${places[town]}镇人民政府`, 'township', 'government', seat)
    }
  }
  return bodies
}

async function plant(tx: Tx, bodies: readonly Body[], at: number): Promise<void> {
  const body = bodies[at % bodies.length]
  if (!body) return
  const year = LAST_YEAR - Math.floor(at / bodies.length)
  const format = formatOfYear(year)
  if (!format) throw new Error(`no format of ${year}`)
  const chance = chanceFrom(at + 1)
  const kind = body.kind === 'government' && body.level !== 'township' ? 'consolidated' : 'own'
  const figures = figuresOf(year, chance)
  const prose = writeProse(body.name, year, Number(figures['applications.received.natural']), chance)
  const content: ReportContent = {
    format: format.id,
    year,
    kind,
    organ: { name: body.name, level: body.level, kind: body.kind },
    title: titleOf(body.name, year),
    narratives: {
      preface: fromPlainText(prose.preface),
      overview: fromPlainText(prose.overview),
      problems: fromPlainText(prose.problems),
      other: fromPlainText(prose.other),
    },
    figures: withTotals(format, figures),
  }
  await freeze(tx, {
    id: `edition-${at}`,
    reportId: `report-${at}`,
    organId: body.id,
    organCode: body.code,
    organName: body.name,
    organShortName: body.shortName,
    organLevel: body.level,
    organKind: body.kind,
    year,
    number: 1,
    form: 'report',
    title: content.title,
    content,
    hash: at.toString(16).padStart(64, '0'),
    deadline: deadlineOf(year, kind),
    publishedAt: Date.UTC(year + 1, 0, 5) + chance.upTo(32) * DAY,
  })
}

/** A report that adds up: some applications in two columns, all concluded or carried forward. */
function figuresOf(year: number, chance: Chance): Record<string, Figure> {
  const format = formatOfYear(year)
  if (!format) return {}
  const figures: Record<string, Figure> = Object.fromEntries(
    enteredCells(format).map(cell => [cell.address, cell.kindName === 'wan' || cell.kindName === 'yuan' ? '0' : 0]),
  )
  for (const column of ['natural', 'commercial']) {
    const [disclosed, notHeld, forward, carried] = [chance.upTo(60), chance.upTo(20), chance.upTo(5), chance.upTo(4)]
    figures[`applications.disclosed.${column}`] = disclosed
    figures[`applications.unavailable.notHeld.${column}`] = notHeld
    figures[`applications.carriedForward.${column}`] = forward
    figures[`applications.carriedOver.${column}`] = Math.min(carried, disclosed)
    figures[`applications.received.${column}`] = disclosed + notHeld + forward - Math.min(carried, disclosed)
  }
  figures['reconsideration.upheld'] = chance.upTo(3)
  figures['litigation.direct.upheld'] = chance.upTo(2)
  return figures
}
