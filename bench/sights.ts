import { formatById } from '@/lib/formats'
import { enteredCells, withTotals } from '@/lib/report/cells'
import { titleOf } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import { columnsOf } from '@/lib/rules/columns'
import type { SeenReport, Sight } from '@/lib/rules/rule'
import { type Chance, chanceFrom } from './chance'
import { writeProse } from './prose'

const form = formatById('2021')

/** A full report of so many characters of prose, with last year's, in which everything adds up. */
export function sightOf(characters: number, seed: number): Sight {
  const lastYear = reportOf(2024, characters, seed)
  return { report: reportOf(2025, characters, seed, lastYear), lastYear }
}

function reportOf(year: number, characters: number, seed: number, lastYear?: SeenReport): SeenReport {
  const chance = chanceFrom(seed + year)
  const name = `云汀市第${Math.abs(seed) % 97}局`
  const figures = balanced(chance, lastYear)
  const narratives = { preface: '', overview: '', problems: '', other: '' }
  const length = () => Object.values(narratives).join('').length
  while (length() < characters)
    for (const [key, text] of Object.entries(
      writeProse(name, year, Number(figures['applications.received.natural']), chance),
    ))
      if (length() < characters) narratives[key as keyof typeof narratives] += `${text}\n\n`
  return {
    format: '2021',
    year,
    kind: 'own',
    organ: { name, level: 'city', kind: 'department', powers: ['licences', 'penalties'] },
    title: titleOf(name, year),
    narratives,
    figures,
  }
}

function balanced(chance: Chance, lastYear?: SeenReport): Record<string, Figure> {
  const figures: Record<string, Figure> = {}
  for (const { address, kindName } of enteredCells(form))
    figures[address] = kindName === 'wan' ? String(chance.upTo(50)) : chance.upTo(9)
  for (const { received, carriedOver, carriedForward, concluded } of columnsOf(form)) {
    figures[carriedOver] = lastYear?.figures[carriedForward] ?? 0
    figures[carriedForward] = chance.upTo(3)
    const out = Number(withTotals(form, figures)[concluded]) + Number(figures[carriedForward])
    figures[received] = Math.max(out - Number(figures[carriedOver]), 0)
  }
  return withTotals(form, figures)
}
