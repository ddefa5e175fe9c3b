'use client'
import { Field } from '@/components/ui/field'
import { TextArea } from '@/components/ui/inputs'
import { words } from '@/lib/words/in-browser'
import { filesOf } from './pasted'

/** Takes what is pasted as it comes: a piece of a web page or of Word, a block of Excel, plain text. Without script the text is sent. */
export const PasteBox = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) => {
  const said = words().bringing.pasted
  return (
    <Field name="text" label={said.label} hint={said.hint}>
      <TextArea
        rows={3}
        onPaste={event => {
          event.preventDefault()
          onFiles(filesOf(event.clipboardData))
        }}
      />
    </Field>
  )
}
