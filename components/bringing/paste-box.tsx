'use client'
import { useRef } from 'react'
import { Field } from '@/components/ui/field'
import { TextArea, TextInput } from '@/components/ui/inputs'
import { words } from '@/lib/words/in-browser'
import { filesOf } from './pasted'

type Props = { year: number; onFiles: (files: readonly File[]) => void }

/** Takes what is pasted as it comes: a piece of a web page or of Word, a block of Excel, plain text. Without script the text is sent. */
export const PasteBox = ({ year, onFiles }: Props) => {
  const said = words().bringing.pasted
  const asked = useRef<HTMLInputElement>(null)
  return (
    <div className="grid gap-x-6 gap-y-3 md:grid-cols-[1fr_14rem]">
      <Field name="text" label={said.label} hint={said.hint}>
        <TextArea
          rows={3}
          onPaste={event => {
            event.preventDefault()
            onFiles(filesOf(event.clipboardData, asked.current?.value ?? ''))
          }}
        />
      </Field>
      <Field name="year" label={said.year} hint={said.yearHint}>
        <TextInput ref={asked} inputMode="numeric" maxLength={4} defaultValue={year} className="max-w-28" />
      </Field>
    </div>
  )
}
