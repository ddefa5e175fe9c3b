import type { Copy } from './copy'
import type { Properties } from './package'
import { dayOf, said } from './said'

/** What a file says about itself: the title, the organ as author, and which edition it was drawn from. */
export function propertiesOf({ content, edition }: Copy): Properties {
  return {
    title: content.title,
    author: content.organ.name,
    description: edition
      ? [
          said.edition(edition),
          said.published(dayOf(edition.publishedAt)),
          edition.address,
          said.wholeHash(edition.hash),
        ].join('\n')
      : '',
    created: edition?.publishedAt,
  }
}
