'use client'
import { useContext, useState } from 'react'
import { Button } from '@/components/ui/button'
import { FormContext } from '@/components/ui/form-context'
import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/words'

/** The link that the form's answer brought: shown this once, ready to be copied. */
export const HandOver = () => {
  const said = words().people.staff
  const { id, answer } = useContext(FormContext)
  const [copied, setCopied] = useState<string>()
  const link = answer.ok ? answer.values?.link : undefined
  if (!link) return null
  const copy = async () => {
    await navigator.clipboard?.writeText(link)
    setCopied(link)
  }
  return (
    <Notice tone="warning" title={said.once}>
      <div className="mt-2 flex flex-wrap gap-2">
        <label htmlFor={`${id}-link`} className="sr-only">
          {said.link}
        </label>
        <input
          id={`${id}-link`}
          readOnly
          value={link}
          onFocus={event => event.currentTarget.select()}
          className="h-10 min-w-0 flex-1 basis-64 rounded border border-line-strong bg-raised px-3 font-mono text-sm text-ink"
        />
        <Button type="button" icon="link" onClick={copy} className="noscript:hidden">
          {copied === link ? said.copied : said.copy}
        </Button>
      </div>
    </Notice>
  )
}
