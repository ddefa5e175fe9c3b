import { raised } from './raised'
import { below, type Element, first } from './xml'

/** What a paragraph or a cell says: its text with line breaks, the text boxes anchored in it, and its pictures. */
export interface Runs {
  readonly text: string
  readonly boxes: readonly Element[]
  readonly pictures: number
}

const DELETED = new Set([
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rPr',
  'pPr',
  'sdtPr',
  'rt',
  'fldData',
])

/** Hidden, or struck through in place of deleting it. */
const RUBBED_OUT = ['vanish', 'strike', 'dstrike']

/** The text that is left when every tracked change is accepted, and no hint of an empty control is taken for content. */
export function docxText(top: Element): Runs {
  let text = ''
  const boxes: Element[] = []
  let pictures = 0
  const walk = (element: Element, high: boolean) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue
      const { name } = child
      if (isGone(child) || name === 'tbl') continue
      if (name === 't') text += raised(plain(child), high)
      else if (name === 'tab' || name === 'ptab') text += ' '
      else if (name === 'br' || name === 'cr') text += '\n'
      else if (name === 'noBreakHyphen') text += '-'
      else if (name === 'sym') text += symbol(child)
      else if (name === 'blip' || name === 'imagedata') pictures++
      else if (name === 'txbxContent') boxes.push(child)
      else if (name === 'AlternateContent') walk(first(child, 'Choice') ?? first(child, 'Fallback') ?? child, high)
      else if (name === 'p') {
        if (text && !text.endsWith('\n')) text += '\n'
        walk(child, high)
      } else walk(child, name === 'r' ? isRaised(child) : high)
    }
  }
  walk(top, false)
  return { text, boxes, pictures }
}

/** Whether something stands in the file but not in the document: deleted, struck through, moved away, hidden, or only a hint. */
export function isGone(element: Element): boolean {
  if (DELETED.has(element.name)) return true
  if (element.name === 'r') return RUBBED_OUT.some(mark => isOn(first(element, 'rPr', mark)))
  if (element.name === 'sdt') return isOn(first(element, 'sdtPr', 'showingPlcHdr'))
  if (element.name === 'tr') return !!first(element, 'trPr', 'del')
  if (element.name === 'tc') return !!first(element, 'tcPr', 'cellDel')
  return false
}

/** Whether the paragraph ends here: a deleted paragraph mark joins it to the next one. */
export function marksEnd(paragraph: Element): boolean {
  const mark = first(paragraph, 'pPr', 'rPr')
  return !below(mark).some(one => one.name === 'del' || one.name === 'moveFrom')
}

/** Whether a property that is switched by its presence is on. */
export function isOn(switched: Element | undefined): boolean {
  return !!switched && !['0', 'false', 'off'].includes(switched.attributes.val ?? '')
}

function isRaised(run: Element): boolean {
  return ['superscript', 'subscript'].includes(first(run, 'rPr', 'vertAlign')?.attributes.val ?? '')
}

function plain(element: Element): string {
  return element.children.filter(child => typeof child === 'string').join('')
}

function symbol(element: Element): string {
  const code = Number.parseInt(element.attributes.char ?? '', 16)
  return code > 0x20 && code < 0xe000 ? String.fromCodePoint(code) : ''
}
