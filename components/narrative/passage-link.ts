const MARK = 'text='
/** So much of a passage tells it from the others of its part. */
const LONGEST = 80

/**
 * The end of an address that leads to a passage. The editor reads the first half; where the text only stands there to be
 * read, the browser itself finds the second.
 */
export function hashOf(quote: string): string {
  const line = quote.split(/[\n\t]/).find(part => part.trim()) ?? ''
  const text = [...line.trim()]
  const short = text.slice(0, LONGEST).join('')
  const coded = codeOf(short)
  const end = text.length > LONGEST ? `,${codeOf(text.slice(-8).join(''))}` : ''
  return short && `#${MARK}${coded}:~:text=${end ? codeOf(text.slice(0, 12).join('')) : coded}${end}`
}

/** A fragment directive takes "-" and "," for its own. */
const codeOf = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')).replaceAll('-', '%2D')

/** How the passage begins that an address leads to. Browsers keep the directive to themselves; old ones do not. */
export function passageIn(hash: string): string | undefined {
  const [own = ''] = hash.split(':~:')
  if (!own.startsWith(`#${MARK}`)) return undefined
  try {
    return decodeURIComponent(own.slice(MARK.length + 1)) || undefined
  } catch {
    return undefined
  }
}
