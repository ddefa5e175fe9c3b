import { squeeze } from './plain'

/** A text without spaces and signs, that still knows where each of its letters came from. */
export interface Squeezed {
  readonly text: string
  readonly from: readonly number[]
  readonly original: string
}

/** A text without what labels differ in by accident, and where each sign of it stood. */
export function squeezed(original: string): Squeezed {
  const from: number[] = []
  let text = ''
  let at = 0
  for (const letter of original) {
    const plain = squeeze(letter)
    for (let index = 0; index < plain.length; index++) from.push(at)
    text += plain
    at += letter.length
  }
  return { text, from, original }
}
