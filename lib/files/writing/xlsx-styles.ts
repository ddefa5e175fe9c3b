import { type Markup, markup } from './markup'

/** How a cell looks and whether it may be typed into; equal looks share one style of the file. */
export interface Look {
  readonly size?: 9 | 11 | 14 | 18
  readonly bold?: boolean
  readonly soft?: boolean
  readonly ground?: 'head' | 'total' | 'entry' | 'past'
  readonly framed?: boolean
  readonly align?: 'left' | 'center' | 'right'
  readonly top?: boolean
  /** Decimal places to print, where the number has any. */
  readonly places?: number
  readonly open?: boolean
}

const GROUNDS = { head: 'FFF2F2F2', total: 'FFE8EEF7', entry: 'FFFFFBE6', past: 'FFF7F7F7' } as const
export const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Number formats of one's own are counted from here. */
const OWN_FORMATS = 164

/** The looks of a workbook: each gets a number when it is first asked for. */
export class Looks {
  readonly #numbers = new Map<string, number>()
  readonly #fonts = new Numbered(fontOf({}))
  readonly #fills = new Numbered(
    markup`<fill><patternFill patternType="none"/></fill>`,
    markup`<fill><patternFill patternType="gray125"/></fill>`,
  )
  readonly #formats: Markup[] = [formatOf({}, 0, 0)]

  numberOf(look: Look): number {
    const key = JSON.stringify(look)
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const fill = look.ground ? this.#fills.numberOf(fillOf(look.ground)) : 0
    const number = this.#formats.push(formatOf(look, this.#fonts.numberOf(fontOf(look)), fill)) - 1
    this.#numbers.set(key, number)
    return number
  }

  get sheet(): Markup {
    const places = [1, 2, 3, 4, 5, 6].map(
      count => markup`<numFmt numFmtId="${OWN_FORMATS + count}" formatCode="0.${'0'.repeat(count)}"/>`,
    )
    return markup`<styleSheet xmlns="${SHEETS}"><numFmts count="${places.length}">${places}</numFmts>${counted('fonts', this.#fonts.all)}${counted('fills', this.#fills.all)}<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${FRAME}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${counted('cellXfs', this.#formats)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  }
}

class Numbered {
  readonly all: Markup[]

  constructor(...first: Markup[]) {
    this.all = first
  }

  numberOf(one: Markup): number {
    const known = this.all.findIndex(({ text }) => text === one.text)
    return known >= 0 ? known : this.all.push(one) - 1
  }
}

function counted(name: 'fonts' | 'fills' | 'cellXfs', all: readonly Markup[]): Markup {
  return markup`<${name} count="${all.length}">${all}</${name}>`
}

function fontOf({ size = 11, bold, soft }: Look): Markup {
  return markup`<font>${bold && markup`<b/>`}<sz val="${size}"/>${soft && markup`<color rgb="FF595959"/>`}<name val="宋体"/><charset val="134"/></font>`
}

function fillOf(ground: keyof typeof GROUNDS): Markup {
  return markup`<fill><patternFill patternType="solid"><fgColor rgb="${GROUNDS[ground]}"/></patternFill></fill>`
}

const FRAME = ['left', 'right', 'top', 'bottom'].map(side => markup`<${side} style="thin"><color auto="1"/></${side}>`)

function formatOf({ framed, align, top, places = 0, open }: Look, font: number, fill: number): Markup {
  const frame = framed ? 1 : 0
  return markup`<xf numFmtId="${places ? OWN_FORMATS + places : 0}" fontId="${font}" fillId="${fill}" borderId="${frame}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="${align ?? 'left'}" vertical="${top ? 'top' : 'center'}" wrapText="1"/><protection locked="${open ? 0 : 1}"/></xf>`
}
