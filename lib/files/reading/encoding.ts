/** Text out of bytes. What is declared counts for little: valid UTF-8 is UTF-8, all else is read as GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return better(new TextDecoder('gb18030').decode(bytes), new TextDecoder('utf-8').decode(bytes))
  }
}

/** A few broken bytes in UTF-8 must not turn a whole text into nonsense. */
function better(chinese: string, unicode: string): string {
  const broken = (text: string) => text.match(/\ufffd/g)?.length ?? 0
  const rate = broken(unicode) / Math.max(1, unicode.match(/\p{Script=Han}/gu)?.length ?? 0)
  return rate < 0.02 ? unicode : chinese
}

/** Whether bytes are no text at all: control characters that no text holds. */
export function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false
  return head.some(byte => byte === 0 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte)))
}
