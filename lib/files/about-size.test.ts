import { expect, test } from 'vitest'
import { someCopy } from '@/bench/some-copy'
import { aboutSizes } from './about-size'
import { fileKinds } from './kinds'
import { writeReport } from './write'

test('the sizes that a page tells are near what the files weigh', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const copy = someCopy(seed)
    const about = aboutSizes(copy.content)
    for (const kind of fileKinds) {
      const share = about[kind] / writeReport(kind, copy).length
      expect([seed, kind, share > 0.85 && share < 1.15]).toEqual([seed, kind, true])
    }
  }
})
