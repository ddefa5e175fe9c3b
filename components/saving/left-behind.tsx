'use client'
import type { Route } from 'next'
import Link from 'next/link'
import { useSyncExternalStore } from 'react'
import { Notice } from '@/components/ui/notice'
import { words } from '@/lib/words/in-browser'
import { unsavedSections } from './pending'

type Props = {
  personId: string
  reportId: string
  /** The report's address in the office. */
  here: string
  /** How a person names each section, by its key. */
  names: Readonly<Record<string, string>>
}

/** Says which sections hold work that a page left too early could not send, and leads there: opening one saves it. */
export const LeftBehind = ({ personId, reportId, here, names }: Props) => {
  const left = useSyncExternalStore(
    watch,
    () => unsavedSections({ personId, reportId }).join(),
    () => '',
  )
  if (left === '') return null
  const said = words().saving.left
  return (
    <Notice tone="warning" title={said.title} live>
      <p>{said.why}</p>
      <ul className="mt-1 flex flex-wrap gap-x-4">
        {left.split(',').map(key => (
          <li key={key}>
            <Link href={`${here}/${key}` as Route}>{names[key] ?? key}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function watch(changed: () => void): () => void {
  addEventListener('storage', changed)
  return () => removeEventListener('storage', changed)
}
