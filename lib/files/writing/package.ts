import { strToU8, zipSync } from 'fflate'
import { type Markup, markup } from './markup'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** The zip format counts from here. One date for all: the same report gives the same bytes, today and in every process. */
const SOME_DAY = new Date(1980, 0, 1)

/** One part of an Office Open XML file: its path, what it is, and for which other part it is named by which id. */
export interface OfficePart {
  readonly path: string
  readonly type: string
  readonly content: Markup
  /** Paths and kinds of the parts that this one names, by the id it uses for them. */
  readonly related?: readonly { readonly id: string; readonly kind: string; readonly target: string }[]
}

export interface Properties {
  readonly title: string
  readonly author: string
  readonly description: string
  /** Milliseconds; absent where the report was never published. */
  readonly created?: number | undefined
}

/** Packs parts into a file of Word or Excel; the first part is the document itself. */
export function packOffice(parts: readonly OfficePart[], properties: Properties): Uint8Array {
  const all = [...parts, coreProperties(properties)]
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': bytes(contentTypes(all)),
    '_rels/.rels': bytes(
      relations([
        { id: 'rId1', kind: `${OFFICE}/officeDocument`, target: parts[0]?.path ?? '' },
        { id: 'rId2', kind: `${RELATIONSHIPS}/metadata/core-properties`, target: CORE },
      ]),
    ),
  }
  for (const { path, content, related } of all) {
    files[path] = bytes(content)
    if (related) files[path.replace(/([^/]+)$/, '_rels/$1.rels')] = bytes(relations(related.map(withOffice)))
  }
  return zipSync(files, { level: 6, mtime: SOME_DAY })
}

const CORE = 'docProps/core.xml'

function coreProperties({ title, author, description, created }: Properties): OfficePart {
  const day = created === undefined ? undefined : new Date(created).toISOString().replace(/\.\d+/, '')
  const dates =
    day &&
    markup`<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`
  return {
    path: CORE,
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: markup`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator><dc:description>${description}</dc:description><dc:language>zh-CN</dc:language>${dates}</cp:coreProperties>`,
  }
}

function contentTypes(parts: readonly OfficePart[]): Markup {
  const lines = parts.map(({ path, type }) => markup`<Override PartName="/${path}" ContentType="${type}"/>`)
  return markup`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${lines}</Types>`
}

function relations(list: NonNullable<OfficePart['related']>): Markup {
  const lines = list.map(({ id, kind, target }) => markup`<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`)
  return markup`<Relationships xmlns="${RELATIONSHIPS}">${lines}</Relationships>`
}

function withOffice(relation: NonNullable<OfficePart['related']>[number]) {
  return { ...relation, kind: `${OFFICE}/${relation.kind}` }
}

function bytes({ text }: Markup): Uint8Array {
  return strToU8(HEAD + text)
}
