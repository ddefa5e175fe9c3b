import { formatById } from '@/lib/formats'
import { enteredCells, withTotals } from '@/lib/report/cells'
import { titleOf } from '@/lib/report/content'
import type { Figure } from '@/lib/report/figure'
import type { SeenReport, Sight } from '@/lib/rules/rule'
import { chanceFrom } from './chance'
import { writeProse } from './prose'

const form = formatById('2021')

/** A full report of so many characters of prose, with last year's: as checked before it is submitted. */
export function sightOf(characters: number, seed: number): Sight {
  return { report: reportOf(2025, characters, seed), lastYear: reportOf(2024, characters, seed + 1) }
}

function reportOf(year: number, characters: number, seed: number): SeenReport {
  const chance = chanceFrom(seed)
  const name = `云汀市第${seed % 97}局`
  const figures: Record<string, Figure> = {}
  for (const { address, kindName } of enteredCells(form))
    figures[address] = kindName === 'wan' ? String(chance.upTo(5000)) : chance.upTo(60)
  const narratives = { preface: '', overview: '', problems: '', other: '' }
  const length = () => Object.values(narratives).join('').length
  while (length() < characters)
    for (const [key, text] of Object.entries(writeProse(name, year, chance.upTo(200), chance)))
      if (length() < characters) narratives[key as keyof typeof narratives] += `${text}\n\n`
  return {
    format: '2021',
    year,
    kind: 'own',
    organ: { name, level: 'city', kind: 'department', powers: ['licences', 'penalties'] },
    title: titleOf(name, year),
    narratives,
    figures: withTotals(form, figures),
  }
}
