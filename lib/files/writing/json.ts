import { formatById } from '@/lib/formats'
import { withTotals } from '@/lib/report/cells'
import { toJson } from '@/lib/report/content'
import { type Copy, legibleIn } from './copy'

/** A report as `annual-report/1`, every printed cell in the order of the form. */
export function writeJson(copy: Copy): Uint8Array {
  const { content } = legibleIn(copy)
  const figures = withTotals(formatById(content.format), content.figures)
  return Buffer.from(`${JSON.stringify(toJson({ ...content, figures }), null, 2)}\n`)
}
