/** A line of the title in 2号 holds so many characters; Latin letters and digits count half. */
const LINE = 20

/** The title in lines that break where the sense does: in one when it fits, else organ and report apart. */
export function titleLines(phrases: readonly string[]): string[] {
  const whole = phrases.join('')
  const [organ = '', ...rest] = phrases
  if (rest.length === 0 || widthOf(whole) <= LINE) return [whole]
  return [organ, rest.join('')]
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0100' ? 0.5 : 1), 0)
}
