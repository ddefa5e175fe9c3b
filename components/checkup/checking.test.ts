import { describe, expect, it } from 'vitest'
import { formatById } from '@/lib/formats'
import { cellsOf } from '@/lib/report/cells'
import type { ReportJson } from '@/lib/report/content'
import { checkUp, type Opened, openText } from './checking'
import { openFile } from './opening'

const zeros = Object.fromEntries(cellsOf(formatById('2021')).map(({ address }) => [address, 0]))
const reportOf = (year: number, figures: Record<string, number> = {}): ReportJson => ({
  schema: 'annual-report/1',
  format: '2021',
  year,
  kind: 'own',
  organ: { name: '枫澜区粮食局' },
  title: `枫澜区粮食局${year}年政府信息公开工作年度报告`,
  narratives: {},
  figures: { ...zeros, ...figures },
})
const bytes = (text: string) => new TextEncoder().encode(text)
const open = async (report: ReportJson) => known(await openFile(`${report.year}.json`, bytes(JSON.stringify(report))))
const known = (opened: Opened) => {
  if (!opened.ok) throw new Error(opened.why)
  return opened
}
const rulesOf = (checked: ReturnType<typeof checkUp>) => checked.findings.map(({ rule }) => rule)

describe('the check-up', () => {
  it('says what the rules say, with the way to mend it', async () => {
    const checked = checkUp(await open(reportOf(2025, { 'applications.received.natural': 3 })), [])
    expect(rulesOf(checked)).toContain('R3-1')
    expect(checked.findings.every(({ mend }) => mend)).toBe(true)
  })

  it('takes last year’s report from among the others, but only the same organ’s', async () => {
    const [before, now] = [await open(reportOf(2024)), await open(reportOf(2025))]
    expect(checkUp(now, [before])).toMatchObject({ against: 2024 })
    const stranger = { ...before, report: { ...before.report, organ: { name: '枫澜区水务局' } } }
    expect(checkUp(now, [stranger]).against).toBeUndefined()
  })

  it('prefers the report that was given for last year, and says when it is of another', async () => {
    const now = await open(reportOf(2025))
    expect(checkUp(now, [], reportOf(2024))).toMatchObject({ against: 2024 })
    expect(checkUp(now, [], reportOf(2022))).toMatchObject({ otherYear: 2022 })
  })

  it('is silent on tables where only prose was read', () => {
    const checked = checkUp(known(openText('粘贴', '2025年公开信息9条，其中网站7条、微信5条。')), [])
    expect(checked.findings.length).toBeGreaterThan(0)
    expect(checked.findings.every(({ place }) => place)).toBe(true)
  })

  it('says of cells that were not read only that, and tells what the reader found', async () => {
    const natural = 'applications.received.natural'
    const file = await open({ ...reportOf(2025), figures: { ...zeros, [natural]: null } })
    const unsure = [{ address: natural, printed: '3件左右', why: '不是整数', guesses: [3] }]
    const remark = { rule: 'read-remark', weight: 'note', addresses: [natural], say: '格里有批注', values: {} } as const
    expect(rulesOf(checkUp(file, []))).toEqual(['K-8'])
    const checked = checkUp({ ...file, unsure, findings: [remark] }, [])
    expect(rulesOf(checked)).toEqual(['read-remark'])
    expect(checked.unsure).toMatchObject([{ name: expect.stringContaining('自然人'), printed: '3件左右' }])
    const noTable = { ...remark, rule: 'read-tables', addresses: [] } as const
    const blank = { ...file, report: { ...file.report, figures: {} }, findings: [noTable] }
    expect(rulesOf(checkUp(blank, []))).toEqual(['read-tables'])
  })

  it('reads text in the old Chinese code', async () => {
    const words = [0xc4, 0xea, 0xb1, 0xa8]
    const opened = await openFile('旧.TXT', new Uint8Array([...bytes('2025'), ...words]))
    expect(opened).toMatchObject({ ok: true, report: { narratives: { overview: '2025年报' } } })
  })

  it('gives the reader’s reason for what is no report', async () => {
    expect(await openFile('a.json', bytes('{'))).toMatchObject({ ok: false, why: expect.stringContaining('JSON') })
  })
})
