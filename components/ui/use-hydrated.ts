'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the browser has taken the page over: before that, what is typed into a steered field would be lost. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
