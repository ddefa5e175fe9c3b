import { changeObjects } from './pdf-objects'

/**
 * What the compiler cannot say by itself. Cells with a white ground head their row (report.typ marks them so), and a
 * file that keeps PDF/A-2a and PDF/UA-1 (`claims`) says both; the compiler writes one name only.
 */
export function finish(pdf: Uint8Array, claims: boolean): Uint8Array {
  const headed = rowsWithHeads(Buffer.from(pdf).toString('latin1'))
  return changeObjects(pdf, object => {
    if (object.includes('/S /TD\n')) return headRow(object, headed)
    if (claims && object.includes('/Type /Catalog')) return object.replace('/ViewerPreferences <<', `$&${SHOW_TITLE}`)
    if (claims && object.includes('/Type /Metadata')) return claimBoth(object)
    return object
  })
}

const MARK = '/BackgroundColor [1 1 1]'
const SHOW_TITLE = '\n    /DisplayDocTitle true'

function rowsWithHeads(text: string): Set<string> {
  const cells = text.matchAll(/\/S \/TD\n {2}\/P (\d+) 0 R((?:(?!endobj)[\s\S])*)/g)
  return new Set([...cells].filter(([, , rest]) => rest?.includes(MARK)).map(([, row = '']) => row))
}

/** A marked cell becomes a head of its row; its neighbours find their heads by scope, in both directions. */
function headRow(object: string, headed: ReadonlySet<string>): string {
  const row = /\/P (\d+) 0 R/.exec(object)?.[1] ?? ''
  if (!headed.has(row)) return object
  const unnamed = object.replace(/\n\s*\/Headers \[[^\]]*\]/, '')
  if (!unnamed.includes(MARK)) return unnamed
  return unnamed.replace('/S /TD', '/S /TH').replace(MARK, '').replace('/O /Table', '/O /Table\n    /Scope /Row')
}

const UA = 'http://www.aiim.org/pdfua/ns/id/'
const SCHEMA = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>${UA}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA that the file keeps</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`
const CLAIM = `<pdfuaid:part xmlns:pdfuaid="${UA}">1</pdfuaid:part>`

function claimBoth(object: string): string {
  const said = object
    .replace('</rdf:Bag></pdfaExtension:schemas>', `${SCHEMA}$&`)
    .replace('</rdf:Description></rdf:RDF>', `${CLAIM}$&`)
  const more = said.length - object.length
  return said.replace(/\/Length (\d+)/, (_, length) => `/Length ${Number(length) + more}`)
}
