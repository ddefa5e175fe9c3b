import { redirect } from 'next/navigation'
import { currentViewer } from '@/app/viewer'
import { nameOfText } from '@/components/bringing/pasted'
import { LARGEST_FILE, takeIn } from '@/lib/desk/imports'
import { readingTurns } from '@/lib/desk/reading-turns'

/**
 * Files come in here: one as the body of a call, its name in a header, or several and a pasted text in a form that needs no script.
 * The front has already seen to it that the request comes from our own pages.
 */
export async function POST(request: Request): Promise<Response> {
  const viewer = await currentViewer()
  if (!viewer) return Response.json({ outcome: 'signedOut' }, { status: 401 })
  if (request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    const form = await request.formData()
    const bring = (name: string, bytes: Uint8Array) =>
      readingTurns().await(viewer.id, () => takeIn(viewer, { name, bytes }))
    for (const file of form.getAll('files'))
      if (file instanceof File && file.size > 0) await bring(file.name, new Uint8Array(await file.arrayBuffer()))
    const [text, asked] = ['text', 'year'].map(name => form.get(name))
    const year = typeof asked === 'string' && /^\d{4}$/.test(asked) ? asked : ''
    if (typeof text === 'string' && text.trim()) await bring(nameOfText(text, year), new TextEncoder().encode(text))
    redirect('/office/import')
  }
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length > LARGEST_FILE) return Response.json({ outcome: 'tooLarge' }, { status: 413 })
  const row = await readingTurns().take(viewer.id, () => takeIn(viewer, { name: nameIn(request), bytes }))
  if (row === 'busy') return Response.json({ outcome: 'busy' }, { status: 503, headers: { 'retry-after': '10' } })
  if (!row) return Response.json({ outcome: 'barred' }, { status: 403 })
  const { id, read } = row
  return Response.json(
    read.ok
      ? { outcome: 'read', id, why: '', organ: read.report.organ.name, year: read.report.year }
      : { outcome: 'read', id, why: read.why },
  )
}

function nameIn(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '')
  } catch {
    return ''
  }
}
