import { below, type Element, first, textOf } from './xml'

/** A string of a workbook, without the reading aids that East Asian text may carry, and without what is struck through. */
export function richText(item: Element): string {
  return below(item)
    .filter(part => part.name !== 'rPh' && !isStruck(first(part, 'rPr')))
    .map(part => (part.name === 'r' ? below(part, 't').map(textOf).join('') : textOf(part)))
    .join('')
}

/** Whether a font is struck through. */
export function isStruck(font: Element | undefined): boolean {
  const strike = first(font, 'strike')
  return !!strike && !['0', 'false'].includes(strike.attributes.val ?? '')
}
