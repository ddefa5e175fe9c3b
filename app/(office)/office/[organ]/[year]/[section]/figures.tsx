'use client'
import { useEffect } from 'react'
import { GridEditor, type GridEditorProps } from '@/components/grid/grid-editor'
import { saveFigures } from './actions'

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
