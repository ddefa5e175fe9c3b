'use client'
import dynamic from 'next/dynamic'
import { useEffect } from 'react'
import type { GridEditorProps } from '@/components/grid/grid-editor'
import { saveFigures } from './actions'

// A page of prose need not load the table's code, nor the other way round.
const GridEditor = dynamic(() => import('@/components/grid/grid-editor').then(found => found.GridEditor))

type Props = Omit<GridEditorProps, 'save'> & { place: { organ: string; year: number } }

/** The table of this page, with the way its changes are saved. An address in the page's own leads to its cell. */
export const Figures = ({ place, ...editor }: Props) => {
  useEffect(() => {
    const address = decodeURIComponent(location.hash.slice(1))
    const cell = address && document.querySelector<HTMLElement>(`[data-address="${CSS.escape(address)}"]`)
    if (!cell) return
    cell.focus({ preventScroll: true })
    cell.scrollIntoView({ block: 'center', inline: 'center' })
  }, [])
  return <GridEditor {...editor} save={request => saveFigures({ place, key: editor.section, request })} />
}
