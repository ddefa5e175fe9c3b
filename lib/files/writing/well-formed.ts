/** What is wrong with a piece of XML, or nothing: tags that do not close, signs that are not written out, forbidden code points. */
export function faultOf(xml: string): string | undefined {
  const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}]|[\ufffe\uffff]/u.exec(xml)
  if (forbidden) return `U+${forbidden[0].codePointAt(0)?.toString(16)}`
  const open: string[] = []
  const rest = xml.replace(/^<\?xml [^?]*\?>\n?/, '')
  const token = /([^<]+)|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*="[^"<]*")*)\s*(\/?)>/gy
  let roots = 0
  let end = 0
  for (const [all, text, closing, name = '', attributes = '', empty] of rest.matchAll(token)) {
    end += all.length
    if (/&(?!#\d+;|amp;)/.test(text ?? attributes) || text?.includes(']]>')) return `a bare sign in ${all.slice(0, 80)}`
    if (text !== undefined) continue
    if (closing && open.pop() !== name) return `</${name}> closes nothing`
    const names = [...attributes.matchAll(/([\w:.-]+)=/g)].map(([, one]) => one)
    if (new Set(names).size < names.length) return `an attribute twice in ${all.slice(0, 80)}`
    if (!closing && open.length === 0) roots++
    if (!closing && !empty) open.push(name)
  }
  if (end < rest.length) return `no tag at ${rest.slice(end, end + 80)}`
  return open.length > 0 || roots !== 1 ? `${open.length} open, ${roots} roots` : undefined
}
