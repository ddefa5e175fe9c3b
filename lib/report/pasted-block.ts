/** One place of a pasted block. `exact` is the number a spreadsheet holds when it shows a rounded one. */
export interface PastedCell {
  readonly text: string
  readonly exact?: string
}

/** Rows of a pasted block; undefined where a merged cell covers the place. */
export type Block = readonly (readonly (PastedCell | undefined)[])[]

export interface Clip {
  readonly text: string
  readonly html?: string
}

/** Above these a clipboard holds no statistical table of ours. */
const LONGEST = 3_000_000
const MOST_ROWS = 2_000
const WIDEST = 200

/** What lies on the clipboard, as a table: the HTML one where there is one (it knows merged cells), else tabs and lines. */
export function readBlock({ text, html }: Clip): Block {
  const rows = html && html.length <= LONGEST && /<tr[\s>]/i.test(html) ? readHtml(html) : readTabs(text)
  const last = rows.findLastIndex(row => row.some(cell => !isEmpty(cell)))
  return rows.slice(0, Math.min(last + 1, MOST_ROWS))
}

/** Whether a pasted cell is absent or holds only spaces. */
export function isEmpty(cell: PastedCell | undefined): boolean {
  return cell === undefined || cell.text.trim() === ''
}

function readTabs(text: string): PastedCell[][] {
  const rows: PastedCell[][] = [[]]
  const piece = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)|([^\t\r\n]*)/y
  const plain = text.slice(0, LONGEST)
  for (let at = 0; at <= plain.length; ) {
    piece.lastIndex = at
    const [found = '', quoted, bare = ''] = piece.exec(plain) ?? []
    rows.at(-1)?.push({ text: quoted?.replaceAll('""', '"') ?? bare })
    at += found.length
    if (plain[at] !== '\t' && at < plain.length) {
      if (plain.startsWith('\r\n', at)) at++
      rows.push([])
    }
    at++
  }
  return rows
}

const PIECE = /<!--[\s\S]*?-->|<!\[[^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</gi
const UNREAD = new Set(['style', 'script', 'title', 'xml'])

/** Tables out of the HTML that spreadsheets, word processors and browsers put on the clipboard; a nested table is text. */
function readHtml(html: string): (PastedCell | undefined)[][] {
  const rows: (PastedCell | undefined)[][] = []
  let row: (PastedCell | undefined)[] | undefined
  let open: { text: string; attributes: string } | undefined
  let depth = 0
  let unread = ''

  const closeCell = () => {
    if (!open || !row) return
    put(rows, row, { text: tidy(open.text), ...exactOf(open.attributes) }, open.attributes)
    open = undefined
  }
  const openRow = () => {
    closeCell()
    // A merged cell of an earlier row may already have made this one.
    row = rows[(row ? rows.indexOf(row) : -1) + 1] ?? []
    if (!rows.includes(row)) rows.push(row)
  }

  for (const [piece, slash, name, attributes = ''] of html.matchAll(PIECE)) {
    const tag = name?.toLowerCase()
    if (unread) {
      if (slash && tag === unread) unread = ''
    } else if (!tag) {
      if (open && !piece.startsWith('<!')) open.text += piece
    } else if (UNREAD.has(tag)) unread = slash ? '' : tag
    else if (tag === 'table') {
      if (!slash) depth++
      else if (--depth <= 0) closeCell()
    } else if (depth > 1) {
      if (open && (tag === 'td' || tag === 'br' || tag === 'tr')) open.text += ' '
    } else if (tag === 'tr') {
      if (slash) closeCell()
      else openRow()
    } else if (tag === 'td' || tag === 'th') {
      closeCell()
      if (!slash) open = { text: '', attributes }
    } else if (open && (tag === 'br' || (tag === 'p' && slash))) open.text += ' '
  }
  closeCell()
  return rows
}

/** Puts a cell into the first free places of its row and covers what its spans cover. */
function put(
  rows: (PastedCell | undefined)[][],
  row: (PastedCell | undefined)[],
  cell: PastedCell,
  attributes: string,
): void {
  let at = 0
  while (at in row) at++
  const width = Math.min(spanOf(attributes, 'colspan'), WIDEST - at)
  const height = Math.min(spanOf(attributes, 'rowspan'), MOST_ROWS)
  const first = rows.indexOf(row)
  for (let down = 0; down < height; down++) {
    rows[first + down] ??= []
    for (let along = 0; along < width; along++) {
      const line = rows[first + down]
      if (line) line[at + along] = down === 0 && along === 0 ? cell : undefined
    }
  }
}

function spanOf(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)
  return Math.max(1, Number(found?.[1] ?? 1))
}

/** Excel and WPS write x:num, LibreOffice sdval, where the shown text is not the whole number. */
function exactOf(attributes: string): { exact?: string } {
  const found = /\b(?:x:num|sdval)\s*=\s*["']?(-?\d+(?:\.\d+)?)["']?/i.exec(attributes)
  return found?.[1] ? { exact: found[1] } : {}
}

const ENTITIES: Record<string, string> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", ldquo: '“', rdquo: '”' }

function tidy(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));?/gi, (whole, decimal, hex, name) => {
      if (name) return name.toLowerCase() === 'amp' ? '&' : (ENTITIES[name.toLowerCase()] ?? whole)
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .trim()
}
