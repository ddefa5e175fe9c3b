import { notFound } from 'next/navigation'
import { requireViewer } from '@/app/viewer'
import { importOf, sourceOf } from '@/lib/desk/imports'

type Context = { params: Promise<{ id: string }> }

/** The file as it came, to whoever brought it; always a download, never shown. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const row = await importOf(await requireViewer(), (await params).id)
  const bytes = row && (await sourceOf(row))
  if (!row || !bytes) notFound()
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.fileName || 'file')}`,
    },
  })
}
