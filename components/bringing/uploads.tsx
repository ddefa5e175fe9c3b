'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useHydrated } from '@/components/ui/use-hydrated'
import { words } from '@/lib/words/in-browser'
import { send, type Upload } from './sending'

type Props = { action: string; largest: number }

/** Files are dropped or chosen, many at once; each goes by itself, shows how far it is, and can be tried again. */
export const Uploads = ({ action, largest }: Props) => {
  const said = words().bringing
  const live = useHydrated()
  const id = useId()
  const router = useRouter()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const [over, setOver] = useState(false)

  const change = (key: number, next: Partial<Upload>) =>
    setUploads(before => before.map(one => (one.key === key ? { ...one, ...next } : one)))
  const begin = async (upload: Upload) => {
    await send(action, upload.file, largest, next => change(upload.key, next))
    router.refresh()
  }
  const add = async (files: readonly File[]) => {
    const fresh = files.map((file, at): Upload => ({ key: Date.now() + at, file, stage: 'waiting', percent: 0 }))
    setUploads(before => [...before, ...fresh])
    for (const upload of fresh) await begin(upload)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void add([...event.dataTransfer.files])
  }

  return (
    <form action={action} method="post" encType="multipart/form-data" className="grid gap-3">
      <label
        htmlFor={id}
        data-over={over || undefined}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className="grid cursor-pointer justify-items-center gap-2 rounded-lg border-2 border-dashed border-line-strong bg-raised px-6 py-10 text-center focus-within:border-accent hover:border-accent data-over:border-accent data-over:bg-accent-soft"
      >
        <Icon name="upload" className="size-8 text-accent" />
        <span className="font-medium">{said.drop}</span>
        <span className="text-sm text-ink-soft">{said.limit(largest / 1024 / 1024)}</span>
        <input
          id={id}
          type="file"
          name="files"
          multiple
          accept=".docx,.xlsx,.pdf,.html,.htm,.csv,.txt,.md,.json"
          onChange={event => {
            void add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
          className="max-w-full"
        />
      </label>
      {!live && (
        <Button type="submit" look="primary" className="justify-self-start">
          {said.send}
        </Button>
      )}
      {uploads.length > 0 && (
        <ul aria-label={said.uploads} className="divide-y divide-line border-y border-line">
          {uploads.map(upload => (
            <Line key={upload.key} upload={upload} onRetry={() => void begin(upload)} />
          ))}
        </ul>
      )}
    </form>
  )
}

const Line = ({ upload: { file, stage, percent, id, why }, onRetry }: { upload: Upload; onRetry: () => void }) => {
  const said = words().bringing
  const state = {
    waiting: said.waiting,
    sending: percent < 100 ? said.sending(percent) : said.reading,
    done: why ? `${said.notReport}：${why}` : said.done,
    failed: why || said.failed,
  }[stage]
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-1 wrap-anywhere">{file.name}</span>
      {stage === 'sending' && <progress value={percent} max={100} aria-label={file.name} className="w-32" />}
      <span role="status" className="text-sm text-ink-soft">
        {state}
      </span>
      {stage === 'done' && !why && (
        <Link href={`/office/import/${id}` as Route} prefetch={false}>
          {said.open}
        </Link>
      )}
      {stage === 'failed' && (
        <Button type="button" small onClick={onRetry}>
          {said.retry}
        </Button>
      )}
    </li>
  )
}
