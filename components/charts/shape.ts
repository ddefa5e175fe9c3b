/** A piece of a drawing: drawn once, shown on a page by React and saved as a file by `svgText`. */
export interface Shape {
  readonly name: 'svg' | 'g' | 'path' | 'rect' | 'circle' | 'text' | 'title' | 'desc' | 'defs' | 'pattern' | 'line'
  /** Named as React names them. */
  readonly attributes?: Readonly<Record<string, string | number>>
  readonly children?: readonly (Shape | string)[]
}

/** Colours by use. A file keeps those of paper; on a page the sheet gives those of the reader's theme. */
const paper = { ink: '#14222a', soft: '#465860', line: '#72838b', accent: '#0b5c74', raised: '#ffffff' } as const
export type Tone = keyof typeof paper

export const fill = (tone: Tone) => ({ fill: paper[tone], 'data-fill': tone })
export const stroke = (tone: Tone, width = 1) => ({ stroke: paper[tone], 'data-stroke': tone, strokeWidth: width })

/** The drawing as a file of its own. */
export function svgText(shape: Shape): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(shape, { xmlns: 'http://www.w3.org/2000/svg' })}\n`
}

function written({ name, attributes, children = [] }: Shape, more: Shape['attributes'] = {}): string {
  const said = Object.entries({ ...more, ...attributes })
    .filter(([key]) => key !== 'className')
    .map(([key, value]) => ` ${AS_WRITTEN.has(key) ? key : dashed(key)}="${escaped(String(value))}"`)
  const inner = children.map(child => (typeof child === 'string' ? escaped(child) : written(child))).join('')
  return `<${name}${said.join('')}>${inner}</${name}>`
}

/** Names that SVG itself writes with a capital. */
const AS_WRITTEN = new Set(['viewBox', 'patternUnits'])

const dashed = (key: string) => key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
