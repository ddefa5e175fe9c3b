'use client'
import type { ComponentProps } from 'react'
import { NarrativeEditor } from '@/components/narrative/narrative-editor'
import { saveProse } from './actions'

type Props = Omit<ComponentProps<typeof NarrativeEditor>, 'save'> & { place: { organ: string; year: number } }

/** The text of this page, with the way its changes are saved. */
export const Prose = ({ place, ...editor }: Props) => (
  <NarrativeEditor {...editor} save={request => saveProse({ place, key: editor.section.key, request })} />
)
