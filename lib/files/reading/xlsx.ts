import { refuse } from './limits'
import { layCells, type Material, type Piece } from './material'
import { readSheet } from './xlsx-sheet'
import { readFormats } from './xlsx-styles'
import { richText } from './xlsx-text'
import { below, first, readXml, textOf } from './xml'
import type { Package } from './zip'

/** A workbook: the sheets that can be seen, one after the other. A sheet's name stands before it as a paragraph. */
export function readXlsx(file: Package): Material {
  const book = readXml(file.text('xl/workbook.xml'))
  const relations = file.has('xl/_rels/workbook.xml.rels')
    ? below(readXml(file.text('xl/_rels/workbook.xml.rels')))
    : []
  const strings = file.has('xl/sharedStrings.xml')
    ? below(readXml(file.text('xl/sharedStrings.xml')), 'si').map(richText)
    : []
  const formats = file.has('xl/styles.xml') ? readFormats(readXml(file.text('xl/styles.xml'))) : []
  const notes: string[] = []
  const sheets = below(first(book, 'sheets'), 'sheet')
  if (sheets.length === 0) refuse('这个工作簿里没有工作表')
  const pieces = sheets.flatMap((sheet): Piece[] => {
    const name = sheet.attributes.name ?? ''
    if (sheet.attributes.state === 'hidden' || sheet.attributes.state === 'veryHidden') {
      notes.push(`隐藏的工作表“${name}”没有读`)
      return []
    }
    const target = relations.find(one => one.attributes.Id === sheet.attributes.id)?.attributes.Target ?? ''
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    if (!file.has(part)) return []
    const { rows, hiddenRows } = readSheet(readXml(file.text(part)), strings, formats)
    if (hiddenRows > 0) notes.push(`工作表“${name}”里有 ${hiddenRows} 行隐藏的内容，没有当作年报的数据`)
    return [{ kind: 'paragraph', text: name, sheet: true }, layCells(rows)]
  })
  if (pieces.length === 0) refuse('这个工作簿里没有能看见的工作表')
  return { pieces, titles: titlesOf(file), notes }
}

function titlesOf(file: Package): string[] {
  if (!file.has('docProps/core.xml')) return []
  const title = first(readXml(file.text('docProps/core.xml')), 'title')
  return title ? [textOf(title)] : []
}
