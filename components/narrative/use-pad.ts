'use client'
import { useEffect, useState } from 'react'
import type PadPart from './pad'

/** The editor's code, fetched once the page stands. When it does not come, the text can still be read, and one may ask again. */
export function usePad(wanted: boolean) {
  const [part, setPart] = useState<{ Pad: typeof PadPart }>()
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (!wanted || failed) return
    let gone = false
    import('./pad').then(
      ({ default: Pad }) => gone || setPart({ Pad }),
      () => gone || setFailed(true),
    )
    return () => {
      gone = true
    }
  }, [wanted, failed])

  return { Pad: part?.Pad, failed, again: () => setFailed(false) }
}
