import { notFound } from 'next/navigation'
import type { Edition } from '@/lib/desk/editions'
import { formatById } from '@/lib/formats'
import { withTotals } from '@/lib/report/cells'
import { toJson } from '@/lib/report/content'

/** An edition as annual-report/1, every printed cell in the order of the form. Any site may read it. */
export const openData = (edition: Edition): Response => {
  if (edition.form === 'withdrawal') notFound()
  const { content } = edition
  const figures = withTotals(formatById(content.format), content.figures)
  return new Response(`${JSON.stringify(toJson({ ...content, figures }), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' },
  })
}
