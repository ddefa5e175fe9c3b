'use client'
import { useEffect, useState } from 'react'
import type { Figures } from '@/lib/report/figure'
import type { FormatId } from '@/lib/report/format'
import type { Tables } from './pickable'

/** The cells of the report's tables by name, fetched when someone first asks for them. */
export function useTables(format: FormatId, figures: Figures, wanted: boolean): Tables | undefined {
  const [tables, setTables] = useState<Tables>()
  useEffect(() => {
    if (!wanted || tables) return
    let gone = false
    import('./pickable').then(
      ({ tablesOf }) => gone || setTables(tablesOf(format, figures)),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [wanted, tables, format, figures])
  return tables
}
