'use client'
import { NarrativeEditor, type NarrativeEditorProps } from '@/components/narrative/narrative-editor'
import { saveProse } from './actions'

type Props = Omit<NarrativeEditorProps, 'save'> & { place: { organ: string; year: number } }

/** The text of this page, with the way its changes are saved. */
export const Prose = ({ place, ...editor }: Props) => (
  <NarrativeEditor {...editor} save={request => saveProse({ place, key: editor.section.key, request })} />
)
