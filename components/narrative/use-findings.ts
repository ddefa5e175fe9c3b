'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { NarrativeKey } from '@/lib/report/format'
import type { NarrativeBlock } from '@/lib/report/narrative'
import type { Sight } from '@/lib/rules/rule'
import type { Judgement, Told } from './judging'
import { type Keyed, steady } from './steady'

/** A sentence that is still being written is not judged. */
const PAUSE = 700
/** The list stands still under a hand that moved over it just now. */
const STILL = 1_200

interface Shown {
  readonly findings: readonly Keyed<Told>[]
  readonly offers: Judgement['offers']
}

/** The findings of a text: the server's at first, this browser's as soon as the text changes. The rules come with the first change. */
export function useFindings(
  start: Judgement,
  { sight, section, blocks }: { sight: Sight; section: NarrativeKey; blocks: readonly NarrativeBlock[] },
) {
  const [judged, setJudged] = useState<Shown>(() => ({ ...start, findings: steady([], start.findings) }))
  const first = useRef(blocks)
  const moved = useRef(0)
  const take = useEffectEvent(async () => {
    const { judge } = await import('./judging')
    const { findings, offers } = judge(sight, section, blocks)
    setJudged(before => ({ findings: steady(before.findings, findings), offers }))
  })

  useEffect(() => {
    if (first.current === blocks) return
    first.current = []
    let timer: ReturnType<typeof setTimeout>
    const rest = (pause: number) => {
      timer = setTimeout(() => {
        const left = moved.current + STILL - Date.now()
        if (left > 0) rest(left)
        else take().catch(() => {})
      }, pause)
    }
    rest(PAUSE)
    return () => clearTimeout(timer)
  }, [blocks])

  const hold = () => {
    moved.current = Date.now()
  }
  return { ...judged, hold }
}
