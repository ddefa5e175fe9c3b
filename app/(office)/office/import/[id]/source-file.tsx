import type { Imported } from '@/lib/desk/imports'
import { words } from '@/lib/words'

/** The file as it came, and the hash that tells whether another is the same. */
export const SourceFile = ({ row: { id, sha256 } }: { row: Pick<Imported, 'id' | 'sha256'> }) => {
  const { review } = words().bringing
  return (
    <p className="mb-4 flex flex-wrap gap-x-6 text-sm">
      <a href={`/office/import/${id}/file`}>{review.download}</a>
      <span className="text-ink-soft" title={sha256}>
        {review.hash(sha256.slice(0, 12))}
      </span>
    </p>
  )
}
