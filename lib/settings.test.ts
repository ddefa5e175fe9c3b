import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings, settingsTable } from './settings'

describe('settings', () => {
  it('an empty environment gives the defaults, frozen', () => {
    const outcome = readSettings({ PORT: '' })
    expect(outcome).toMatchObject({
      ok: true,
      settings: { PORT: 3000, ORIGIN: 'http://localhost:3000', originGiven: false, TRUST_PROXY: false },
    })
    expect(outcome.ok && Object.isFrozen(outcome.settings)).toBe(true)
  })

  it('the origin follows the port until it is given', () => {
    expect(readSettings({ PORT: '8080' })).toMatchObject({ settings: { ORIGIN: 'http://localhost:8080' } })
    expect(readSettings({ ORIGIN: 'https://nb.example.gov.cn' })).toMatchObject({
      settings: { ORIGIN: 'https://nb.example.gov.cn', originGiven: true },
    })
  })

  it('every wrong setting is named in one sentence', () => {
    const outcome = readSettings({
      PORT: '1e3',
      TRUST_PROXY: 'yes',
      ORIGIN: 'https://a.gov.cn/path',
      SESSION_HOURS: '',
    })
    expect(outcome.ok).toBe(false)
    expect(!outcome.ok && outcome.problems.map(problem => problem.split(' ')[1])).toEqual([
      'PORT',
      'ORIGIN',
      'TRUST_PROXY',
    ])
  })

  it.each(['', ' 1', '0x10', '-1', '1.5', '65536', '٣'])('a port of “%s” is not silently another number', text => {
    const outcome = readSettings({ PORT: text })
    expect(outcome.ok ? outcome.settings.PORT : 'refused').toBe(text === '' ? 3000 : 'refused')
  })

  it.each(['ftp://a.gov.cn', 'https://a.gov.cn/', 'a.gov.cn', 'https://u:p@a.gov.cn'])('%s is no origin', text => {
    expect(readSettings({ ORIGIN: text }).ok).toBe(false)
  })

  it('README shows them all as they are declared', () => {
    expect(settingsTable().split('\n').length).toBeGreaterThan(10)
    expect(readFileSync('README.md', 'utf8')).toContain(settingsTable())
  })
})
