import { xmlText } from '@/lib/report/xml'

/** A piece of XML or HTML that is well-formed: only `markup` makes one, so text can never become a tag. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | number | undefined | false | Markup | readonly Part[]

/** A template whose texts are escaped wherever they stand; other markup goes in as it is, lists one after the other. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? ''
  for (let at = 0; at < parts.length; at++) text += written(parts[at]) + (strings[at + 1] ?? '')
  return new Markup(text)
}

function written(part: Part): string {
  if (part === undefined || part === false) return ''
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(written).join('')
  return xmlText(String(part))
}
