'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words/in-browser'
import type { Upload } from './sending'

type Props = { upload: Upload; onRetry: () => void }

/** One file on its way. Whoever tries again stays on its line: the button goes while the file is sent. */
export const UploadLine = ({ upload, onRetry }: Props) => {
  const said = words().bringing
  const line = useRef<HTMLLIElement>(null)
  const { file, stage, percent, id, why } = upload
  const retry = () => {
    line.current?.focus()
    onRetry()
  }
  return (
    <li ref={line} tabIndex={-1} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-1 wrap-anywhere">{file.name}</span>
      {stage === 'sending' && <progress value={percent} max={100} aria-label={file.name} className="w-32" />}
      <span className="flex items-start gap-1.5 text-sm text-ink-soft">
        {stage === 'done' && !why && <Icon name="good" className="size-5 text-good" />}
        {(stage === 'failed' || why) && <Icon name="warning" className="size-5 text-warning" />}
        {stateOf(upload)}
      </span>
      {stage === 'done' && !why && (
        <Link href={`/office/import/${id}` as Route} prefetch={false} aria-label={`${said.open}：${file.name}`}>
          {said.open}
        </Link>
      )}
      {stage === 'failed' && (
        <Button type="button" small onClick={retry} aria-label={`${said.retry}：${file.name}`}>
          {said.retry}
        </Button>
      )}
    </li>
  )
}

export function stateOf({ stage, percent, why, guessed }: Upload): string {
  const said = words().bringing
  switch (stage) {
    case 'waiting':
      return said.waiting
    case 'sending':
      return percent < 100 ? said.sending(percent) : said.reading
    case 'done':
      return why ? `${said.notReport}：${why}` : `${said.done}：${guessed}`
    case 'failed':
      return why || said.failed
  }
}
