import { expect, test } from 'vitest'
import { xmlText } from './xml'

test('signs of XML are written as references, what XML cannot hold is dropped', () => {
  expect(xmlText(`<a href="x">Q&A's</a>`)).toBe('&#60;a href=&#34;x&#34;&#62;Q&#38;A&#39;s&#60;/a&#62;')
  expect(xmlText('前\0\x1b\ud800后\ufffe😀\n\t')).toBe('前后😀\n\t')
})
