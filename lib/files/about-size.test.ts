import { expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { fromPlainText, plainText } from '@/lib/report/narrative'
import { aboutSizes } from './about-size'
import { fileKinds } from './kinds'
import { writeReport } from './write'
import type { Copy } from './writing/copy'

test('the sizes that a page tells are near what the files weigh', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const copy = seed % 2 === 0 ? beforeTables(seed) : someCopy(seed)
    const about = aboutSizes(copy.content)
    for (const kind of fileKinds) {
      const share = about[kind] / writeReport(kind, copy).length
      expect([seed, kind, share > 0.85 && share < 1.15]).toEqual([seed, kind, true])
    }
  }
})

/** A report of a year before there were tables: prose alone, a page of it or ten. */
function beforeTables(seed: number): Copy {
  const copy = someCopy(seed)
  const proseOf = (one: number) => Object.values(someCopy(one).content.narratives).map(plainText).join('\n\n')
  const text = Array.from({ length: seed - 1 }, (_, at) => proseOf(seed + 20 * at)).join('\n\n')
  const none = fromPlainText('')
  const narratives = { preface: none, overview: fromPlainText(text), problems: none, other: none }
  return { ...copy, content: { ...copy.content, format: 'free', year: 2014, narratives, figures: {} } }
}
