import { limits, refuse } from './limits'

/** An element of an XML part: its name and attributes without their prefixes. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

const BROKEN = '文件里的 XML 不完整，可能已经损坏'
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads an XML part into a tree, in one pass. Refuses document types, so that no entity can be declared and nothing
 * outside the part is ever looked up, and refuses trees too deep or too large for an office file.
 */
export function readXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open: Element[] = [root]
  let elements = 0
  let at = 0
  const put = (content: string) => {
    if (content) open.at(-1)?.children.push(content)
  }
  while (at < text.length) {
    const next = text.indexOf('<', at)
    if (next < 0) break
    if (next > at) put(decode(text.slice(at, next)))
    if (text.startsWith('<!--', next)) at = after(text, '-->', next)
    else if (text.startsWith('<![CDATA[', next)) {
      at = after(text, ']]>', next)
      put(text.slice(next + 9, at - 3))
    } else if (text.startsWith('<?', next)) at = after(text, '?>', next)
    else if (text.startsWith('<!', next)) refuse('文件里的 XML 带有文档类型声明，出于安全不读取')
    else if (text.startsWith('</', next)) {
      at = after(text, '>', next)
      if (open.length < 2 || open.pop()?.name !== localName(text.slice(next + 2, at - 1).trim())) refuse(BROKEN)
    } else {
      if (++elements > limits.xmlElements) refuse('文件里的内容太多，不是正常的年报文件')
      const end = endOfTag(text, next)
      const empty = text[end - 1] === '/'
      const element = readTag(text.slice(next + 1, empty ? end - 1 : end))
      open.at(-1)?.children.push(element)
      if (!empty) open.push(element)
      if (open.length > limits.xmlDepth) refuse('文件里的内容嵌套得太深，不是正常的年报文件')
      at = end + 1
    }
  }
  const top = root.children.find(child => typeof child !== 'string')
  if (open.length !== 1 || !top || typeof top === 'string') return refuse(BROKEN)
  return top
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? refuse(BROKEN) : at + mark.length
}

/** The `>` that ends a tag, past those inside quoted attribute values. */
function endOfTag(text: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return refuse(BROKEN)
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function readTag(tag: string): Element {
  const name = /^[^\s]+/.exec(tag)?.[0] ?? refuse(BROKEN)
  const attributes: Record<string, string> = {}
  if (name.length < tag.length)
    for (const [, key = '', double, single] of tag.slice(name.length).matchAll(ATTRIBUTE))
      if (!key.startsWith('xmlns')) attributes[localName(key)] = decode(double ?? single ?? '')
  return { name: localName(name), attributes, children: [] }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
    if (name) return NAMED[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
  })
}

/** The elements directly below, of one name where one is given. */
export function below(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter(
    (child): child is Element => typeof child !== 'string' && (!name || child.name === name),
  )
}

/** The first element along a path of names, or nothing. */
export function first(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((here, name) => below(here, name)[0], element)
}

/** All text inside an element. */
export function textOf(element: Element): string {
  return element.children.map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}
