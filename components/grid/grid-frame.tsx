'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react'
import { focusCell, useBoard, useGrid } from './grid-context'
import { commandFor } from './keyboard'
import type { useClipboard } from './use-clipboard'

type Props = {
  label: string
  clipboard: ReturnType<typeof useClipboard>
  onDiffer: (address: string) => void
  children: ReactNode
}

/** The box in which the table scrolls, and the one place that listens to keys, pointer and clipboard. */
export const GridFrame = ({ label, clipboard, onDiffer, children }: Props) => {
  const { id, sheet } = useGrid()
  const { mode } = useBoard(sheet)
  const frame = useRef<HTMLElement>(null)
  const dragging = useRef(false)
  const touched = useRef(false)
  useStickyRoom(frame)

  // What was typed into the drawn page before it came to life.
  useEffect(() => {
    const boxes = [...(frame.current?.querySelectorAll('input') ?? [])]
    const early = boxes.filter(box => box.value !== sheet.view(box.dataset.address ?? '').text)
    if (early.length > 0) sheet.paste(early.map(box => [box.dataset.address ?? '', box.value]))
  }, [sheet])

  const keyDown = (event: KeyboardEvent) => {
    const address = addressAt(event.target)
    if (!address) return
    const command = commandFor(event.nativeEvent, {
      mode: sheet.board().mode,
      ...caretOf(event.target),
      locked: sheet.writable && sheet.isLocked(address),
    })
    if (!command) return
    event.preventDefault()
    switch (command.deed) {
      case 'move': {
        const to = sheet.move(command.way, command.extend)
        if (!command.extend) focusCell(id, to)
        return
      }
      case 'edit':
        sheet.edit()
        return caretToEnd(event.target)
      case 'all':
        return focusCell(id, sheet.selectAll())
      case 'differ':
        return onDiffer(address)
      default:
        return sheet[command.deed]()
    }
  }

  const focused = (event: FocusEvent) => {
    const address = addressAt(event.target)
    if (address) sheet.enter(address)
  }
  const blurred = (event: FocusEvent) => {
    if (!frame.current?.contains(event.relatedTarget)) sheet.leave()
  }

  const pressed = (event: PointerEvent) => {
    const address = addressAt(event.target)
    touched.current = event.pointerType === 'touch'
    if (!address || event.button !== 0 || touched.current) return
    const now = sheet.board()
    if (now.active === address && now.mode === 'edit') return
    if (event.shiftKey) return sheet.extend(address)
    focusCell(id, address)
    sheet.extend(address)
    dragging.current = true
  }
  /** The browser must not move the focus or mark text while cells are being chosen; a finger is left to the browser. */
  const held = (event: MouseEvent) => {
    if (event.button === 0 && !touched.current && sheet.board().mode === 'select' && addressAt(event.target))
      event.preventDefault()
  }
  const dragged = (event: PointerEvent) => {
    if (event.buttons !== 1) dragging.current = false
    const address = dragging.current && addressAt(event.target)
    if (address && address !== sheet.corner()) sheet.extend(address)
  }
  const doubled = (event: MouseEvent) => {
    if (!addressAt(event.target)) return
    sheet.edit()
    caretToEnd(event.target)
  }

  return (
    <section
      ref={frame}
      aria-label={label}
      className="grid-frame"
      data-mode={mode}
      onKeyDown={keyDown}
      onFocus={focused}
      onBlur={blurred}
      onPointerDown={pressed}
      onPointerOver={dragged}
      onMouseDown={held}
      onDoubleClick={doubled}
      {...clipboard}
    >
      {children}
    </section>
  )
}

/** The cell of an event: its input or output, or anything else in its place. */
function addressAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest('td')?.querySelector<HTMLElement>('[data-address]')?.dataset.address
}

function caretOf(target: EventTarget): { atStart: boolean; atEnd: boolean } {
  if (!(target instanceof HTMLInputElement)) return { atStart: true, atEnd: true }
  const { selectionStart, selectionEnd, value } = target
  return { atStart: selectionStart === 0 && selectionEnd === 0, atEnd: selectionStart === value.length }
}

function caretToEnd(target: EventTarget): void {
  if (target instanceof HTMLInputElement) target.setSelectionRange(target.value.length, target.value.length)
}

/** Tells the frame how much of it the sticky heads and labels cover, so that a focused cell never hides behind them. */
const useStickyRoom = (frame: React.RefObject<HTMLElement | null>) => {
  useEffect(() => {
    const box = frame.current
    const head = box?.querySelector('thead')
    if (!box || !head) return
    const measure = () => {
      const labels = [...box.querySelectorAll('tbody th[data-label]')].map(label => label.getBoundingClientRect().right)
      const left = box.getBoundingClientRect().left
      box.style.scrollPaddingTop = getComputedStyle(head).position === 'sticky' ? `${head.offsetHeight}px` : ''
      box.style.scrollPaddingLeft = labels.length > 0 ? `${Math.max(...labels) - left}px` : ''
    }
    const watch = new ResizeObserver(measure)
    watch.observe(box)
    watch.observe(head)
    return () => watch.disconnect()
  }, [frame])
}
