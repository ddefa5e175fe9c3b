'use client'
import dynamic from 'next/dynamic'
import type { NarrativeEditorProps } from '@/components/narrative/narrative-editor'
import { saveProse } from './actions'

const NarrativeEditor = dynamic(() =>
  import('@/components/narrative/narrative-editor').then(found => found.NarrativeEditor),
)

type Props = Omit<NarrativeEditorProps, 'save'> & { place: { organ: string; year: number } }

/** The text of this page, with the way its changes are saved. */
export const Prose = ({ place, ...editor }: Props) => (
  <NarrativeEditor {...editor} save={request => saveProse({ place, key: editor.section.key, request })} />
)
