'use client'
import { useEffect } from 'react'
import { isClash } from '@/lib/report/merging'
import { ClashDialog } from './clash-dialog'
import type { Conflict, WorkingCopy } from './working-copy'

/** A pause in typing before the dialog comes by itself. */
const PAUSE = 1_500

interface Props {
  copy: WorkingCopy
  conflict?: Conflict
  open: boolean
  onOpen: (open: boolean) => void
}

/** Asks for a choice as soon as the person rests, and not again once they put it off. */
export const Clashes = ({ copy, conflict, open, onOpen }: Props) => {
  useEffect(() => {
    if (!conflict) return
    const ask = () => {
      if (copy.compare()?.some(isClash)) onOpen(true)
      else copy.settle([])
    }
    let timer = setTimeout(ask, PAUSE)
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, PAUSE)
    }
    document.addEventListener('keydown', later)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', later)
    }
  }, [conflict, copy, onOpen])

  const merged = conflict && copy.compare()
  if (!merged) return null
  return (
    <ClashDialog
      key={conflict.version}
      open={open}
      merged={merged}
      by={conflict.by}
      at={conflict.at}
      onClose={() => onOpen(false)}
      onSettle={choices => {
        copy.settle(choices)
        onOpen(false)
      }}
    />
  )
}
