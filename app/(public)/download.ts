import { notFound } from 'next/navigation'
import type { Published } from '@/lib/desk/editions'
import { contentTypes, type FileKind, savedAs } from '@/lib/files/kinds'
import type { Copy } from '@/lib/files/writing/copy'
import { writeAside } from '@/lib/files/writing/in-worker'
import { settings } from '@/lib/settings'
import { askedEdition, askedReport } from './asked'

type Context = { params: Promise<{ organ: string; year: string; edition?: string }> }

/** Answers with an edition as a file of this kind; what was withdrawn is gone from here too. */
export const download =
  (kind: FileKind) =>
  async ({ url }: Request, { params }: Context): Promise<Response> => {
    const { organ, year, edition } = await params
    const asked = edition ? await askedEdition(organ, year, edition) : await askedReport(organ, year)
    if (asked.form === 'withdrawal') notFound()
    const bom = new URL(url).searchParams.get('bom') !== 'no'
    const bytes = await writeAside(kind, copyOfEdition(asked), { fontsDir: settings().FONTS_DIR, bom })
    return new Response(new Uint8Array(bytes), { headers: headersOf(asked, kind) })
  }

export const copyOfEdition = ({ content, explanations, ...edition }: Published): Copy => {
  const { number, hash, publishedAt, archived, organCode, year } = edition
  const address = `${settings().ORIGIN}/${organCode}/${year}/${number}`
  return { content, explanations, edition: { number, hash, publishedAt, address, ...(archived && { archived: true }) } }
}

/** Data is shown where it is opened and any site may read it; everything else is saved under its title. */
const headersOf = ({ title, number, organCode, year }: Published, kind: FileKind): Record<string, string> => ({
  'content-type': contentTypes[kind],
  'content-disposition': `${kind === 'json' ? 'inline' : 'attachment'}; ${savedAs(`${organCode}-${year}.${kind}`, { title, number }, kind)}`,
  ...((kind === 'json' || kind === 'csv') && { 'access-control-allow-origin': '*' }),
})
