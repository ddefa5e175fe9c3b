/** Text that may stand in XML: what XML 1.0 cannot hold at all is dropped, its own signs are written as references. */
export function xmlText(text: string): string {
  return legible(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

/** Text without what no document can hold: control characters but tab and line ends, lone surrogates, U+FFFE, U+FFFF. */
export function legible(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]|[\ufffe\uffff]/gu, '')
}
