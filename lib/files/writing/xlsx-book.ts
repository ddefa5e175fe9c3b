import { type Markup, markup } from './markup'
import { type OfficePart, type Properties, packOffice } from './package'
import { type Sheet, sheetXml, wholeName } from './xlsx-sheet'
import { Looks, SHEETS } from './xlsx-styles'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A name that formulas and programs call a cell by. */
export interface CellName {
  readonly name: string
  readonly refers: string
}

/** The bytes of a workbook: its sheets, the defined names of its cells, and the properties of the document. */
export function writeBook(sheets: readonly Sheet[], names: readonly CellName[], properties: Properties): Uint8Array {
  const looks = new Looks()
  const drawn = sheets.map((sheet, at): OfficePart & { id: string } => ({
    id: `sheet${at + 1}`,
    path: `xl/worksheets/sheet${at + 1}.xml`,
    type: `${TYPE}.worksheet+xml`,
    content: sheetXml(sheet, looks),
  }))
  const related = [
    ...drawn.map(({ id, path }) => ({ id, kind: 'worksheet', target: path.replace('xl/', '') })),
    { id: 'styles', kind: 'styles', target: 'styles.xml' },
  ]
  const parts: OfficePart[] = [
    { path: 'xl/workbook.xml', type: `${TYPE}.sheet.main+xml`, content: bookXml(sheets, names), related },
    ...drawn,
    { path: 'xl/styles.xml', type: `${TYPE}.styles+xml`, content: looks.sheet },
  ]
  return packOffice(parts, properties)
}

function bookXml(sheets: readonly Sheet[], names: readonly CellName[]): Markup {
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      markup`<sheet name="${name}" sheetId="${at + 1}"${hidden && markup` state="veryHidden"`} r:id="sheet${at + 1}"/>`,
  )
  const called = names.map(({ name, refers }) => markup`<definedName name="${name}">${refers}</definedName>`)
  const all = [...called, ...sheets.flatMap(repeatedRows)]
  return markup`<workbook xmlns="${SHEETS}" xmlns:r="${RELATED}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed}</sheets>${all.length > 0 && markup`<definedNames>${all}</definedNames>`}<calcPr calcId="191029"/></workbook>`
}

function repeatedRows({ name, repeated }: Sheet, at: number): Markup[] {
  if (!repeated) return []
  const [from, to] = repeated
  const sheet = wholeName(name, 0, 0).replace(/!.*$/, '')
  return [
    markup`<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${`${sheet}!$${from + 1}:$${to + 1}`}</definedName>`,
  ]
}
