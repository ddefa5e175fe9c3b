import { describe, expect, test } from 'vitest'
import { grant, granted, readBack, readView, readWish, writeView } from './view'

describe('view', () => {
  test('a cookie is read as it was written', () => {
    for (const text of ['', 'dark', 'large', 'contrast large']) expect(writeView(readView(text))).toBe(text)
    expect(readView('dark%20large')).toEqual({ theme: 'dark', large: true })
  })

  test('unknown tokens are ignored', () => {
    expect(readView('neon "><script> large')).toEqual({ large: true })
    expect(readWish('neon')).toBeUndefined()
  })

  test('wishes about colour and size do not disturb each other', () => {
    const dark = grant(grant({ large: false }, 'large'), 'dark')
    expect(writeView(dark)).toBe('dark large')
    expect(writeView(grant(dark, 'auto'))).toBe('large')
    expect(granted(grant(dark, 'normal'))).toEqual(['dark', 'normal'])
  })

  test('the way back never leaves the portal', () => {
    expect(readBack('/haiqing/2023?x=1#s2')).toBe('/haiqing/2023?x=1#s2')
    for (const bad of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      '/.//evil.example',
      '/\t/evil.example',
      null,
    ])
      expect(readBack(bad)).toBe('/')
  })
})
