import { type Markup, markup } from './markup'

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The faces of GB/T 9704. Where the licensed ones are missing, the second name is what Windows and macOS have. */
export const faces = {
  title: ['方正小标宋简体', 'STZhongsong'],
  body: ['仿宋_GB2312', 'FangSong'],
  first: ['黑体', 'SimHei'],
  second: ['楷体_GB2312', 'KaiTi'],
  table: ['宋体', 'SimSun'],
} as const

/** 2号, 3号, 4号, 五号 and 小五, in half points. */
const SIZES = { title: 44, body: 32, page: 28, table: 21, small: 18, note: 24 } as const

export type Style = 'Title' | 'Normal' | 'Heading1' | 'Heading2' | 'Heading3' | 'ListParagraph' | TableStyle
type TableStyle = 'TableText' | 'TableSmall' | 'TableUnit' | 'FigureNote' | 'Footer'

/** Lines of 28 pt, so that 22 fill a page. */
const LINES = markup`<w:spacing w:before="0" w:after="0" w:line="560" w:lineRule="exact"/>`
const INDENT = markup`<w:ind w:firstLineChars="200" w:firstLine="640"/>`
const CLOSE = markup`<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>`
const NO_INDENT = markup`<w:ind w:firstLineChars="0" w:firstLine="0"/>`

/** word/styles.xml: body, title, four levels of heading and the table, measured as GB/T 9704 has them. */
export function styles(): Markup {
  return markup`<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>${font('body')}${size('body')}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
    markup`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:wordWrap w:val="0"/><w:snapToGrid w:val="0"/>${LINES}${INDENT}<w:jc w:val="both"/></w:pPr></w:style>`,
    markup`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    style('Title', 'Title', markup`<w:keepNext/>${spaced(560)}${NO_INDENT}<w:jc w:val="center"/>`, [
      font('title'),
      size('title'),
    ]),
    heading(1, [font('first')]),
    heading(2, [font('second')]),
    heading(3, [font('body'), markup`<w:b/><w:bCs/>`]),
    style('ListParagraph', 'List Paragraph', markup`<w:ind w:left="1120" w:hanging="480"/>`, []),
    style('TableText', 'Table Text', markup`${CLOSE}${NO_INDENT}<w:jc w:val="center"/>`, [
      font('table'),
      size('table'),
    ]),
    style('TableSmall', 'Table Text Small', markup`${CLOSE}${NO_INDENT}<w:jc w:val="center"/>`, [
      font('table'),
      size('small'),
    ]),
    style('TableUnit', 'Table Unit', markup`<w:keepNext/>${CLOSE}${NO_INDENT}<w:jc w:val="right"/>`, [
      font('table'),
      size('table'),
    ]),
    style('FigureNote', 'Figure Note', markup`<w:spacing w:before="0" w:after="0" w:line="400" w:lineRule="exact"/>`, [
      size('note'),
    ]),
    style('Footer', 'footer', markup`${CLOSE}${NO_INDENT}`, [font('table'), size('page')]),
  ]}</w:styles>`
}

/** Names each face with another that may stand in for it. */
export function fontTable(): Markup {
  const fonts = Object.values(faces).map(
    ([name, other]) =>
      markup`<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="default"/></w:font>`,
  )
  return markup`<w:fonts xmlns:w="${WORD}">${fonts}</w:fonts>`
}

function heading(level: 1 | 2 | 3, run: readonly Markup[]): Markup {
  const outline = markup`<w:keepNext/><w:keepLines/><w:outlineLvl w:val="${level - 1}"/>`
  return style(`Heading${level}`, `heading ${level}`, outline, run)
}

function style(id: Style, name: string, paragraph: Markup, run: readonly Markup[]): Markup {
  return markup`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}

function spaced(after: number): Markup {
  return markup`<w:spacing w:before="0" w:after="${after}" w:line="640" w:lineRule="exact"/>`
}

function font(face: keyof typeof faces): Markup {
  const [name] = faces[face]
  return markup`<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${name}" w:cs="Times New Roman"/>`
}

function size(of: keyof typeof SIZES): Markup {
  return markup`<w:sz w:val="${SIZES[of]}"/><w:szCs w:val="${SIZES[of]}"/>`
}
