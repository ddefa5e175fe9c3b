import { Inflate } from 'fflate'
import { limits, refuse } from './limits'

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
  readonly secret: boolean
}

/** The files of a zip, by name; each is unpacked when it is asked for, and never beyond the limits. */
export interface Package {
  readonly names: readonly string[]
  has(name: string): boolean
  bytes(name: string): Uint8Array
  text(name: string): string
}

const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const BROKEN = '文件不完整或已经损坏，打不开'

/** The parts of a zip by name, unpacked when asked for. Throws Unreadable beyond the limits or where it is damaged. */
export function openZip(bytes: Uint8Array): Package {
  const entries = new Map(directoryOf(bytes).map(entry => [entry.name, entry]))
  let spent = 0
  const open = (name: string): Uint8Array => {
    const entry = entries.get(name) ?? refuse(BROKEN)
    const unpacked = unpack(bytes, entry, limits.unpackedBytes - spent)
    spent += unpacked.length
    return unpacked
  }
  return {
    names: [...entries.keys()],
    has: name => entries.has(name),
    bytes: open,
    text: name => {
      const content = open(name)
      return new TextDecoder(encodingOf(content)).decode(content)
    },
  }
}

/** XML parts are UTF-8 or, with a byte order mark, UTF-16. */
function encodingOf([first, second]: Uint8Array): string {
  return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function directoryOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) refuse(`压缩包里的文件太多（${count} 个），不是办公文件`)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) refuse(BROKEN)
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    entries.push({
      name: name.replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      secret: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const whole = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (whole > limits.unpackedBytes) refuse('文件解开以后太大，不是正常的年报文件')
  return entries
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at
  return refuse(BROKEN)
}

function unpack(bytes: Uint8Array, entry: Entry, room: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.secret) refuse('文件设了密码，打不开：请去掉密码后再上传')
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) refuse(BROKEN)
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) refuse(BROKEN)
  if (entry.method === 0) return packed.length > room ? tooMuch() : packed
  if (entry.method !== 8) return refuse('压缩方法不常见，打不开')
  const most = Math.min(room, Math.max(limits.ratioFrom, entry.packed * limits.ratio))
  const chunks: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate(chunk => {
    size += chunk.length
    if (size > most) tooMuch()
    chunks.push(chunk)
  })
  inflateInSteps(inflate, packed)
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Small steps, so that a bomb is noticed before it has unpacked into memory. */
const STEP = 16 * 1024

function inflateInSteps(inflate: Inflate, packed: Uint8Array): void {
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch (error) {
    if (error instanceof Error && 'code' in error) refuse(BROKEN)
    throw error
  }
}

function tooMuch(): never {
  return refuse('文件解开以后太大，不是正常的年报文件')
}
