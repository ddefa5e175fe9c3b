/** Changes objects of a PDF whose table of objects is plain (no streams of objects) and writes that table anew. */
export function changeObjects(pdf: Uint8Array, change: (object: string) => string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const count = Number(/^xref\s+0 (\d+)/.exec(text.slice(table, table + 40))?.[1])
  if (!count) throw new Error('a PDF without a plain table of objects')
  const lines = text.indexOf('\n', table + 5) + 1
  const offsets = Array.from({ length: count }, (_, at) =>
    Number(text.slice(lines + at * LINE, lines + at * LINE + 10)),
  )
  const order = offsets.map((_, at) => at).filter(at => at > 0)
  order.sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0))
  const pieces = [text.slice(0, offsets[order[0] ?? 0])]
  let length = pieces[0]?.length ?? 0
  order.forEach((at, place) => {
    const object = change(text.slice(offsets[at], offsets[order[place + 1] ?? 0] || table))
    offsets[at] = length
    length += object.length
    pieces.push(object)
  })
  const entries = offsets.map((offset, at) => `${String(offset).padStart(10, '0')} ${at ? '00000 n' : '65535 f'}\r\n`)
  const trailer = text.slice(lines + count * LINE).replace(/startxref\s+\d+/, `startxref\n${length}`)
  return Buffer.from([...pieces, text.slice(table, lines), ...entries, trailer].join(''), 'latin1')
}

/** An entry of the table is always so long. */
const LINE = 20
