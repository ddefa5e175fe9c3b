'use client'
import { useContext } from 'react'
import { words } from '@/lib/words/in-browser'
import { FormContext, fieldId } from './form-context'
import { Notice } from './notice'

/** The answer's sentence and a way to each field in error. The region is there from the start, so changes are read aloud. */
export const FormSaid = () => {
  const { id = '', answer } = useContext(FormContext)
  const { ok, say, errors = {} } = answer
  const wrong = Object.entries(errors)
  const tone = ok ? 'good' : wrong.length > 0 || ok === false ? 'danger' : 'note'
  const title = say ?? (wrong.length > 0 ? words().ui.form.wrong(wrong.length) : undefined)
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className="empty:hidden">
      {title && (
        <Notice tone={tone} title={title}>
          {wrong.length > 0 && (
            <ul className="grid gap-1">
              {wrong.map(([name, sentence]) => (
                <li key={name}>
                  <a href={`#${fieldId(id, name)}`} className="inline-block py-0.5">
                    {sentence}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </div>
  )
}
