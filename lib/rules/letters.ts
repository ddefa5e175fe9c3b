/** Full-width digits and Latin letters as half-width ones, letter for letter. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＠．]/g, letter => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
}

/** Everything that a pattern finds, blotted out letter for letter. */
export function blotted(text: string, pattern: RegExp): string {
  return text.replace(pattern, found => '\uE000'.repeat(found.length))
}

const address =
  /(?:https?:\/\/|www\.)[A-Za-z0-9._~:/?#@!$&'*+=%-]+|(?<![A-Za-z0-9._+-])[A-Za-z0-9._+-]{1,64}[@＠][A-Za-z0-9.-]+/g

/** The text without what web addresses and mailboxes hold. */
export function withoutAddresses(text: string): string {
  return /[@＠]|www\.|https?:/.test(text) ? blotted(text, address) : text
}
