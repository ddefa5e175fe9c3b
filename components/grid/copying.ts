import { drawGrid } from '@/lib/report/drawing'
import type { Format, GridSection } from '@/lib/report/format'

/** What goes to the clipboard: text for spreadsheets, a table with its merges for word processors. */
export interface Copied {
  readonly text: string
  readonly html: string
}

export function copyBlock(rows: readonly (readonly string[])[]): Copied {
  const cell = (text: string) => `<td>${plainHtml(text)}</td>`
  return {
    text: rows.map(row => row.join('\t')).join('\r\n'),
    html: `<table>${rows.map(row => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`,
  }
}

/** The whole printed table, heads and labels with it. In the text every merged place is a blank, so columns stay even. */
export function copyTable(format: Format, section: GridSection, textAt: (address: string) => string): Copied {
  const { rows } = drawGrid(format, section)
  const lines: string[][] = rows.map(() => [])
  const html = rows.map((row, down) => {
    let at = 0
    const cells = row.cells.map(({ text: label, cell, colSpan, rowSpan }) => {
      while (lines[down]?.[at] !== undefined) at++
      const text = cell ? textAt(cell.address) : label
      for (let y = 0; y < rowSpan; y++)
        for (let x = 0; x < colSpan; x++) {
          const line = lines[down + y]
          if (line) line[at + x] = x + y === 0 ? text : ''
        }
      const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`
      return `<td${spans}>${plainHtml(text)}</td>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return { text: lines.map(line => line.join('\t')).join('\r\n'), html: `<table border="1">${html.join('')}</table>` }
}

/** Puts something on the clipboard from a button. The newer interface is granted to https only. */
export function putOnClipboard({ text, html }: Copied): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', html)
  }
  document.addEventListener('copy', fill, { capture: true, once: true })
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', fill, { capture: true })
  }
}

function plainHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
