import { Notice } from '@/components/ui/notice'

/** The word on the deed that led to this page. */
export const SaidDone = ({ say }: { say?: string }) =>
  say ? (
    <Notice tone="good" live className="mb-6">
      {say}
    </Notice>
  ) : null
