'use client'
import { useRouter } from 'next/navigation'
import { type DragEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { useHydrated } from '@/components/ui/use-hydrated'
import { words } from '@/lib/words/in-browser'
import { PasteBox } from './paste-box'
import { send, type Upload } from './sending'
import { stateOf, UploadLine } from './upload-line'

type Props = {
  action: string
  largest: number
  /** The year that is being reported on. */
  year: number
}

/** Files are dropped, chosen or pasted, many at once; each goes by itself, shows how far it is, and can be tried again. */
export const Uploads = ({ action, largest, year }: Props) => {
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
  const ended = uploads.findLast(isOver)
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
      <PasteBox year={year} onFiles={files => void add(files)} />
      {!live && (
        <Button type="submit" look="primary" className="justify-self-start">
          {said.send}
        </Button>
      )}
      <p role="status" className="sr-only">
        {ended && `${said.ended(uploads.filter(isOver).length, uploads.length)}${ended.file.name}，${stateOf(ended)}`}
      </p>
      {uploads.length > 0 && (
        <ul aria-label={said.uploads} className="divide-y divide-line border-y border-line">
          {uploads.map(upload => (
            <UploadLine key={upload.key} upload={upload} onRetry={() => void begin(upload)} />
          ))}
        </ul>
      )}
    </form>
  )
}

/** Only what came to its end is read aloud, not each percent on the way. */
const isOver = ({ stage }: Upload) => stage === 'done' || stage === 'failed'
