'use client'
import { useEffect } from 'react'

/**
 * Whoever works by keyboard stands at the top of the page when the control with the focus goes away: another page came,
 * or a deed took its form along. This gives the focus to the nearest thing around it that is still there.
 */
export const FocusKeeper = () => {
  useEffect(() => {
    let around: Element[] = []
    let timer: ReturnType<typeof setTimeout>
    const note = ({ target }: FocusEvent) => {
      around = target instanceof Element ? [target, ...ancestorsOf(target)] : []
    }
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      // Left for nowhere by its own will, such as a press beside it: that is no loss.
      if (relatedTarget === null && target instanceof Element && target.isConnected) setTimeout(forget, 0, target)
    }
    const forget = (target: Element) => {
      if (target.isConnected && document.activeElement === document.body) around = []
    }
    const mend = () => {
      const [held] = around
      if (!held || held.isConnected || document.activeElement !== document.body) return
      const near = around.find(one => one.isConnected && one.matches('[tabindex], a[href], button'))
      if (near instanceof HTMLElement) near.focus({ preventScroll: true })
    }
    const watch = new MutationObserver(() => {
      const [held] = around
      if (!held || held.isConnected) return
      clearTimeout(timer)
      timer = setTimeout(mend, SETTLING)
    })
    document.addEventListener('focusin', note)
    document.addEventListener('focusout', leave)
    watch.observe(document.body, { childList: true, subtree: true })
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('focusout', leave)
      watch.disconnect()
      clearTimeout(timer)
    }
  }, [])
  return null
}

/** Dialogs that close, and pages with a place of their own for the focus, come first. */
const SETTLING = 60

function ancestorsOf(element: Element): Element[] {
  const { parentElement } = element
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : []
}
