import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { migrate } from '@/db/migrate'
import { sample } from '@/db/sample'
import { organ, person, role } from '@/db/schema'
import type { Viewer } from '@/lib/access'
import { contents } from './contents'
import { loadDemo } from './demo'
import { store } from './store'
import { worklist } from './worklist'

beforeAll(() => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'demo-'))
  migrate(process.env.DATA_DIR)
})

test('the demo loads the sample once, with an account for each role and reports in every state', async () => {
  const accounts = await loadDemo()
  expect(accounts.map(account => account.role)).toEqual(['clerk', 'approver', 'administrator', 'auditor'])
  expect(new Set(accounts.map(account => account.password)).size).toBe(4)
  expect(await loadDemo()).toEqual([])

  const [auditor] = await store()
    .read.select({ id: person.id, organId: role.organId, organPath: organ.path })
    .from(person)
    .innerJoin(role, eq(role.personId, person.id))
    .innerJoin(organ, eq(organ.id, role.organId))
    .where(eq(role.role, 'auditor'))
  const viewer: Viewer = {
    id: auditor?.id ?? '',
    name: '',
    login: '',
    roles: [{ role: 'auditor', organId: auditor?.organId ?? '', organPath: auditor?.organPath ?? '' }],
  }
  const states = new Set<string>()
  for (const year of [2020, 2024, 2025, 2026]) {
    const { lines } = await worklist(viewer, year)
    for (const line of lines) if (line.report) states.add(line.report.progress.state)
  }
  expect([...states].sort()).toEqual([
    'approved',
    'correcting',
    'draft',
    'published',
    'returned',
    'submitted',
    'withdrawn',
  ])
  for (const report of sample.reports.filter(one => one.organ.startsWith('fenglan'))) {
    const shown = await contents(viewer, { organ: report.organ, year: report.year })
    const open = shown?.findings.filter(({ weight, answer }) => weight !== 'note' && !answer) ?? []
    if (shown?.found.progress.state !== 'draft') expect(open.map(({ say }) => say)).toEqual([])
  }
}, 60_000)
