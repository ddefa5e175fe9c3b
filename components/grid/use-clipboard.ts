'use client'
import { type ClipboardEvent, useMemo } from 'react'
import { type PastePlan, planPaste } from '@/lib/report/pasting'
import { copyBlock } from './copying'
import type { Sheet } from './sheet'

/** Copy, cut and paste of cells. A paste of one readable figure lands at once; anything more is shown first. */
export const useClipboard = (sheet: Sheet, preview: (plan: PastePlan) => void) =>
  useMemo(() => {
    const copy = (event: ClipboardEvent) => {
      if (isTyping(sheet)) return false
      const { text, html } = copyBlock(sheet.chosen().map(line => line.map(address => sheet.view(address).text)))
      event.preventDefault()
      event.clipboardData.setData('text/plain', text)
      event.clipboardData.setData('text/html', html)
      return true
    }
    const paste = (event: ClipboardEvent) => {
      const clip = { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') }
      const many = /[\t\n\r]/.test(clip.text.trim()) || /<tr[\s>]/i.test(clip.html)
      if (isTyping(sheet) && !many) return
      event.preventDefault()
      if (!sheet.writable) return
      sheet.commit()
      const plan = overAll(sheet, planPaste(sheet.format, sheet.section, clip, topLeft(sheet)))
      if (isPlain(sheet, plan)) sheet.paste(plan.landings.map(({ cell, text }) => [cell.address, text]))
      else preview(plan)
    }
    return {
      onCopy: (event: ClipboardEvent) => void copy(event),
      onCut: (event: ClipboardEvent) => void (copy(event) && sheet.clear()),
      onPaste: paste,
    }
  }, [sheet, preview])

function isTyping(sheet: Sheet): boolean {
  return sheet.board().mode === 'edit'
}

function topLeft(sheet: Sheet): string | undefined {
  return sheet.chosen()[0]?.[0]
}

/** One figure pasted over several chosen cells goes into each of them. */
function overAll(sheet: Sheet, plan: PastePlan): PastePlan {
  const [only] = plan.landings
  const chosen = sheet.chosen().flat()
  if (!only || plan.landings.length > 1 || plan.totals.length > 0 || chosen.length === 1) return plan
  const landings = chosen.flatMap(address => {
    const cell = sheet.cells.get(address)
    return cell && !cell.sums ? [{ ...only, cell, reading: cell.kind.parse(only.text) }] : []
  })
  return { ...plan, landings }
}

function isPlain(sheet: Sheet, { landings, totals, unplaced, notes }: PastePlan): boolean {
  const [only] = landings
  return (
    only !== undefined &&
    landings.length + totals.length + unplaced.length + notes.length === 1 &&
    only.reading.ok &&
    only.doubt === undefined &&
    sheet.isOpen(only.cell.address)
  )
}
