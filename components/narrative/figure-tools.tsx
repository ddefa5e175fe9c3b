'use client'
import { lazy, Suspense } from 'react'
import type { SeenReport } from '@/lib/rules/rule'
import { FigureLine } from './figure-line'
import { useTables } from './use-tables'

const FigurePicker = lazy(() => import('./figure-picker'))

interface Props {
  report: Pick<SeenReport, 'format' | 'figures'>
  /** Someone asked for a figure. */
  asked: boolean
  /** The cell that the selected figure follows. */
  address?: string
  onClose: () => void
  onPick: (address: string) => void
  onUntie: () => void
}

/** The search for a cell, and what the selected figure follows. Both come when they are first wanted. */
export const FigureTools = ({ report, asked, address, onClose, onPick, onUntie }: Props) => {
  const tables = useTables(report.format, report.figures, asked || address !== undefined)
  return (
    <>
      <FigureLine address={address} tables={tables} onUntie={onUntie} />
      {asked && tables && (
        <Suspense>
          <FigurePicker open tables={tables} onClose={onClose} onPick={onPick} />
        </Suspense>
      )}
    </>
  )
}
