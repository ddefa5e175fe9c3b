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
