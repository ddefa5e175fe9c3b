import { beforeAll, expect, test } from 'vitest'
import { ofReport } from './histories'
import { start, submit } from './reports'
import { review } from './review'
import { recordReview } from './secrecy'
import { load, saveFigures } from './sections'
import { freshHouse } from './test-house'
import { fill, office } from './test-office'

beforeAll(freshHouse)

test('who reviewed the whole report for secrets, and when, stands before the approver and in the history', async () => {
  const { at, clerk, approver } = await office()
  const place = at(2024)
  await start(clerk, place)
  await fill(clerk, place)
  expect(await submit(clerk, place, {})).toEqual({ outcome: 'done' })
  const seen = (await review(approver, place))?.found.report.version ?? 0
  const asked = { seen, reviewer: '陆知微', day: '2025-01-20', remark: '审查表第 3 号' }
  expect(await recordReview(clerk, place, asked)).toBe('barred')
  expect(await recordReview(approver, place, { ...asked, seen: seen - 1 })).toBe('stale')
  expect(await recordReview(approver, place, asked)).toBe('done')
  const shown = await review(approver, place)
  expect(shown?.secrecy).toMatchObject({ reviewer: '陆知微', day: '2025-01-20', version: seen, by: approver.name })
  expect((await ofReport(approver, place))?.rows[0]).toMatchObject({
    verb: 'report.secrecy',
    version: seen,
    detail: { person: '陆知微', note: '审查表第 3 号' },
  })
})

test('a record speaks of the version that was reviewed, not of what was changed after it', async () => {
  const { at, clerk, approver } = await office()
  const place = at(2024)
  await start(clerk, place)
  await fill(clerk, place)
  const before = await review(approver, place)
  const seen = before?.found.report.version ?? 0
  const asked = { seen, reviewer: approver.name, day: '2025-01-20', remark: '' }
  expect(await recordReview(approver, place, asked)).toBe('done')
  const version = (await load(clerk, place, 'litigation'))?.touched.version ?? 0
  await saveFigures(clerk, place, 'litigation', { seen: version, changes: { 'reconsideration.upheld': '1' } })
  const after = await review(approver, place)
  expect(after?.secrecy?.version).toBe(seen)
  expect(after?.found.report.version).toBeGreaterThan(seen)
})
