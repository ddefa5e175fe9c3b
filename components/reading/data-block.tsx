import { locale } from '@/lib/words'

/** What a page is about, for machines that read schema.org. A data block: no browser runs it. */
export const DataBlock = ({ data }: { data: Readonly<Record<string, unknown>> }) => {
  // A "<" as itself could end the block early.
  const json = JSON.stringify({ '@context': 'https://schema.org', inLanguage: locale(), ...data })
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would write the quotes of a script's text as entities
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json.replaceAll('<', '\\u003c') }} />
}
