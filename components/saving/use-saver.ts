'use client'
import { useEffect, useSyncExternalStore } from 'react'
import type { Saver, SaveState } from './saver'

/** The saver's state, and the browser's moments that concern it: the line is back, the page goes out of sight or away. */
export const useSaver = (saver: Saver, isSafe: () => boolean): SaveState => {
  useEffect(() => {
    const back = () => {
      if (saver.state().stage === 'offline') saver.flush()
    }
    const hidden = () => {
      if (document.visibilityState === 'hidden' && saver.state().stage === 'waiting') saver.flush()
    }
    const leaving = (event: BeforeUnloadEvent) => {
      if (saver.state().stage !== 'saved' && !isSafe()) event.preventDefault()
    }
    addEventListener('online', back)
    addEventListener('beforeunload', leaving)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      removeEventListener('online', back)
      removeEventListener('beforeunload', leaving)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [saver, isSafe])

  return useSyncExternalStore(saver.subscribe, saver.state, saver.state)
}
