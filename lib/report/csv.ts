/** What a spreadsheet would take for the beginning of a formula, with the apostrophes that already keep it from that. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Text that no spreadsheet runs as a formula: an apostrophe goes before one that looks like it. */
export function safeText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that `safeText` was given. */
export function plainFromSafe(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}

/** A line of csv after RFC 4180: numbers and empty cells stand bare; all text is quoted and cannot begin a formula. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell => (typeof cell === 'number' ? cell : quoted(cell))).join(',')}\r\n`
}

function quoted(text: string): string {
  if (text === '' || /^-?\d+(\.\d+)?$/.test(text)) return text
  return `"${safeText(text).replaceAll('"', '""')}"`
}
