'use client'
import { type DragEvent, useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { words } from '@/lib/words/in-browser'
import { kinds } from './checking'

interface Props {
  live: boolean
  onFiles: (files: readonly File[]) => void
  onLastYear: (files: readonly File[]) => void
  onText: (text: string) => void
}

const field = 'w-full rounded border border-line-strong bg-raised text-ink hover:border-accent disabled:bg-sunken'

/** Ways in: a place to drop files that is a file input, last year's report, a text to paste. */
export const Inputs = ({ live, onFiles, onLastYear, onText }: Props) => {
  const said = words().checkup
  const [text, setText] = useState('')
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <div className="grid gap-6">
        <DropPlace live={live} onFiles={onFiles} />
        <label className="grid gap-1.5">
          <span className="font-medium">{said.lastYear}</span>
          <span className="text-sm text-ink-soft">{said.lastYearHint}</span>
          <input
            type="file"
            accept={kinds.join()}
            disabled={!live}
            onChange={event => onLastYear([...(event.target.files ?? [])])}
            className={`${field} p-2 text-sm`}
          />
        </label>
      </div>
      <form
        className="grid gap-1.5"
        onSubmit={event => {
          event.preventDefault()
          if (text.trim()) onText(text)
        }}
      >
        <label htmlFor="checkup-text" className="font-medium">
          {said.paste}
        </label>
        <p id="checkup-text-hint" className="text-sm text-ink-soft">
          {said.pasteHint}
        </p>
        <textarea
          id="checkup-text"
          aria-describedby="checkup-text-hint"
          rows={9}
          disabled={!live}
          value={text}
          onChange={event => setText(event.target.value)}
          className={`${field} px-3 py-2 leading-relaxed`}
        />
        <div>
          <button type="submit" disabled={!live} className={buttonLook({})}>
            {said.check}
          </button>
        </div>
      </form>
    </div>
  )
}

const DropPlace = ({ live, onFiles }: Pick<Props, 'live' | 'onFiles'>) => {
  const said = words().checkup
  const [over, setOver] = useState(false)
  const take = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (live) onFiles([...event.dataTransfer.files])
  }
  return (
    <div className="grid gap-1.5">
      <label htmlFor="checkup-files" className="font-medium">
        {said.files}
      </label>
      <p id="checkup-files-hint" className="text-sm text-ink-soft">
        {said.filesHint}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a comfort; the input inside does the same */}
      <div
        data-over={over || undefined}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={take}
        className="relative grid min-h-40 place-items-center rounded-lg border-2 border-dashed border-line-strong bg-raised p-4 text-center has-[:enabled:hover]:border-accent has-[:focus-visible]:border-accent has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus data-over:border-accent data-over:bg-accent-soft"
      >
        <p className="grid justify-items-center gap-2">
          <Icon name="upload" className="size-7 text-accent" />
          {said.drop}
        </p>
        <input
          id="checkup-files"
          type="file"
          multiple
          accept={kinds.join()}
          aria-describedby="checkup-files-hint"
          disabled={!live}
          onChange={event => {
            onFiles([...(event.target.files ?? [])])
            event.target.value = ''
          }}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
        />
      </div>
    </div>
  )
}
