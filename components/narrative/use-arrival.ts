'use client'
import { useEffect, useEffectEvent } from 'react'
import { passageIn } from './passage-link'

/** Whoever comes by a link to a passage is taken there as soon as the editor can be written in, and on each such link after. */
export function useArrival(live: boolean, goTo: (quote: string) => void): void {
  const arrive = useEffectEvent(() => {
    const quote = passageIn(location.hash)
    if (quote) goTo(quote)
  })
  useEffect(() => {
    if (!live) return
    arrive()
    addEventListener('hashchange', arrive)
    return () => removeEventListener('hashchange', arrive)
  }, [live])
}
