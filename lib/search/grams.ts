/**
 * Text as it is searched: one width, one case, no white space, so that “２０２３ 年” is found by “2023年”.
 * Works over code points and never throws.
 */
export function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}

/**
 * The terms under which a text is indexed: every pair of neighbouring characters, and its last character alone, each
 * once. A word of any length is then found by the pairs in it, a single character by the beginning of a pair.
 * Terms are hexadecimal, so that no sign of the text can be read as part of a query.
 */
export function termsOf(text: string): string {
  const terms = new Set<string>()
  for (const part of text.split('\n')) {
    const characters = [...normal(part)].map(coded)
    for (const [at, one] of characters.entries()) terms.add(one + (characters[at + 1] ?? ''))
  }
  return [...terms].join(' ')
}

/** The words of a query, normalised; what is not on the first line of 60 characters is left out. */
export function wordsOf(query: string): string[] {
  const line = [...query.replace(/[\0\s]+/g, ' ').trim()].slice(0, 60).join('')
  return [...new Set(line.split(' ').map(normal).filter(Boolean))]
}

/**
 * A query of the full-text index that is true of every text with all the words in it, and hardly of any other:
 * a longer word's pairs may stand apart, so whoever asks looks the text over again.
 */
export function matchOf(words: readonly string[]): string {
  const terms = words.flatMap(word => {
    const characters = [...word].map(coded)
    if (characters.length === 1) return [`${characters[0]}*`]
    return characters.slice(1).map((one, at) => (characters[at] ?? '') + one)
  })
  return [...new Set(terms)].map(term => (term.endsWith('*') ? `"${term.slice(0, -1)}"*` : `"${term}"`)).join(' AND ')
}

/** Whether the pairs alone settle the answer: no word is longer than two characters. */
export function isSettled(words: readonly string[]): boolean {
  return words.every(word => [...word].length <= 2)
}

function coded(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(5, '0')
}
