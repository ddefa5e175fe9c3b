import type { GridBlock, GridCell, GridRow } from '@/lib/report/layout-grid'
import type { Inline, NarrativeBlock, Paragraph } from '@/lib/report/narrative'
import { type Copy, type FileBlock, type LaidCopy, layOutCopy } from './copy'
import { htmlStyle } from './html-style'
import { type Markup, markup } from './markup'
import { dayOf, said } from './said'

/** A report as one page that needs nothing else: no script, no file, no network. */
export function writeHtml(copy: Copy): Uint8Array {
  const laid = layOutCopy(copy)
  const page = markup`<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${laid.content.organ.name}">
<title>${laid.content.title}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${laid.blocks.map(drawBlock)}</main>
${colophon(laid)}</body>
</html>
`
  return Buffer.from(`<!doctype html>\n${page.text}`)
}

function colophon({ edition }: LaidCopy): Markup | undefined {
  if (!edition) return undefined
  const { publishedAt, address, hash } = edition
  return markup`<footer>
<p>${said.edition(edition)} · ${said.published(dayOf(publishedAt))} · <a href="${address}">${address}</a></p>
<p>${said.wholeHash(hash)}</p>
</footer>
`
}

function drawBlock(block: FileBlock): Markup {
  switch (block.kind) {
    case 'title':
      return markup`<h1>${block.phrases.map(phrase => markup`<span>${phrase}</span>`)}</h1>\n`
    case 'heading':
      return markup`<h2 id="${block.id}">${block.text}</h2>\n`
    case 'prose':
      return markup`${block.doc.content.map(drawProse)}`
    case 'grid':
      return markup`${figureTable(block)}${noteList(block)}`
  }
}

function noteList({ notes }: FileBlock): Markup | undefined {
  if (!notes) return undefined
  const lines = notes.map(({ name, say }) => markup`<li>${said.because(name, say)}</li>`)
  return markup`<aside aria-label="${said.notes}"><ol>${lines}</ol></aside>\n`
}

function figureTable(grid: GridBlock): Markup {
  const [only] = grid.parts.length === 1 ? grid.parts : []
  const caption = markup`<caption>${grid.caption} <small>${said.units(grid.units)}</small></caption>`
  const rows = only
    ? markup`<thead>${only.head.map(figureRow)}</thead><tbody>${only.body.map(figureRow)}</tbody>`
    : grid.parts.map(part => markup`<tbody>${[...part.head, ...part.body].map(figureRow)}</tbody>`)
  return markup`<div role="region" aria-label="${grid.caption}" tabindex="0"><table>${caption}${rows}</table></div>\n`
}

function figureRow({ cells }: GridRow): Markup {
  return markup`<tr>${cells.map(figureCell)}</tr>\n`
}

function figureCell({ id, scope, text, printedRule, colSpan, rowSpan, heads, cell }: GridCell): Markup {
  const spans = markup`${colSpan > 1 && markup` colspan="${colSpan}"`}${rowSpan > 1 && markup` rowspan="${rowSpan}"`}`
  if (cell) return markup`<td id="${id}" headers="${heads?.join(' ')}"${spans}>${text}</td>`
  const inside = markup`${text}${printedRule && markup`<small>${printedRule}</small>`}`
  return scope ? markup`<th id="${id}" scope="${scope}"${spans}>${inside}</th>` : markup`<td${spans}>${inside}</td>`
}

function drawProse(block: NarrativeBlock): Markup {
  switch (block.type) {
    case 'paragraph':
      return markup`${line(block)}\n`
    case 'heading':
      return block.attrs.level === 3
        ? markup`<h3>${inline(block.content)}</h3>\n`
        : markup`<h4>${inline(block.content)}</h4>\n`
    case 'bulletList':
      return markup`<ul>${block.content.map(item)}</ul>\n`
    case 'orderedList':
      return markup`<ol>${block.content.map(item)}</ol>\n`
    case 'table':
      return markup`<table>${block.content.map(({ content }) => markup`<tr>${content.map(proseCell)}</tr>`)}</table>\n`
    case 'processingFee':
      return markup``
  }
}

function item({ content }: { content: Paragraph[] }): Markup {
  return markup`<li>${content.length === 1 ? inline(content[0]?.content) : content.map(line)}</li>`
}

type ProseCell = Extract<NarrativeBlock, { type: 'table' }>['content'][number]['content'][number]

function proseCell({ type, attrs, content }: ProseCell): Markup {
  const { colspan = 1, rowspan = 1 } = attrs ?? {}
  const tag = type === 'tableHeader' ? 'th' : 'td'
  const spans = markup`${colspan > 1 && markup` colspan="${colspan}"`}${rowspan > 1 && markup` rowspan="${rowspan}"`}`
  const inside = content.length === 1 ? inline(content[0]?.content) : content.map(line)
  return markup`<${tag}${spans}>${inside}</${tag}>`
}

function line({ content }: Paragraph): Markup {
  return markup`<p>${inline(content)}</p>`
}

function inline(content: readonly Inline[] | undefined): Markup[] {
  return (content ?? []).map(({ text, marks }) => {
    const lines = text.split('\n').map((one, at) => markup`${at > 0 && markup`<br>`}${one}`)
    return marks && marks.length > 0 ? markup`<strong>${lines}</strong>` : markup`${lines}`
  })
}
