import { describe, expect, it } from 'vitest'
import { stripScripts } from './strip'

describe('scripts in public pages', () => {
  it.each([
    '<script>a()</script>',
    '<script src="/_next/static/a.js" async=""></script>',
    '<SCRIPT id="x">if (a < b) { "</scrip" }</SCRIPT>',
    '<script src="//evil.example/a.js"></script>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>',
    '<link rel="modulepreload" href="/_next/static/a.js"/>',
  ])('%s goes', html => {
    expect(stripScripts(`<p>一</p>${html}<p>二</p>`)).toBe('<p>一</p><p>二</p>')
  })

  it.each([
    '<script type="application/ld+json">{"a":1}</script>',
    '<script src="/site.js" async=""></script>',
    '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
    '<p>&lt;script&gt;</p>',
  ])('%s stays', html => {
    expect(stripScripts(html)).toBe(html)
  })

  it('a page that needs them to show its parts is refused', () => {
    expect(() =>
      stripScripts('<!--$?--><template id="B:0"></template><!--/$--><div hidden id="S:0">表</div>'),
    ).toThrow()
  })
})
