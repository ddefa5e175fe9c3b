/** A label without what printers, typists and copies change: width, spaces, punctuation, brackets. */
export function plainLabel(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}\p{Cf}]/gu, '')
    .toLowerCase()
}

const NUMBER = /^\s*[（(]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)、.．]\s*/

/** The label without the number in front of it: （一）, 1., 三、. */
export function unnumbered(text: string): string {
  return plainLabel(text.replace(NUMBER, ''))
}

/** From so many characters on, the beginning of a label stands for the whole of it. */
const TELLING = 4

/**
 * Finds the label that a text means: the same words, else the same words without the number in front, else the one
 * label that begins so (or that the text begins with). Undefined when none or more than one would do.
 */
export function labelMatcher<T>(
  labelled: readonly (readonly [label: string, of: T])[],
): (text: string) => T | undefined {
  const only = <K>(found: readonly K[]): K | undefined => (found.length === 1 ? found[0] : undefined)
  const known = labelled
    .filter(([label]) => label !== '')
    .map(([label, of]) => ({ of, plain: plainLabel(label), bare: unnumbered(label) }))
  return text => {
    const plain = plainLabel(text)
    const bare = unnumbered(text)
    if (plain === '') return undefined
    const same = known.filter(one => one.plain === plain)
    if (same.length > 0) return only(same)?.of
    const alike = known.filter(one => one.bare === bare)
    if (alike.length > 0) return only(alike)?.of
    if (bare.length < TELLING) return undefined
    return only(
      known.filter(one => one.bare.startsWith(bare) || (one.bare.length >= TELLING && bare.startsWith(one.bare))),
    )?.of
  }
}
