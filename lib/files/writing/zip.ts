import { crc32, deflateRawSync } from 'node:zlib'

/** A file as it stands in a zip: ready to be sent, and its line in the directory at the end. */
interface Zipped {
  readonly bytes: readonly Uint8Array[]
  readonly line: Buffer
}

/**
 * Writes a zip piece by piece. Each file is whole when it comes, so that its size stands before it and whoever receives
 * the zip can count along; none may be larger than 4 GB, nor all together.
 */
export class ZipWriter {
  readonly #lines: Buffer[] = []
  #length = 0

  /** The bytes of one more file. What is `packed` already is stored as it is. */
  add(path: string, content: Uint8Array, packed: boolean, at = SOME_DAY): readonly Uint8Array[] {
    const { bytes, line } = zipped(path, content, packed, at, this.#length)
    this.#lines.push(line)
    this.#length += lengthOf(bytes)
    return bytes
  }

  /** The directory, which ends the zip. */
  end(): readonly Uint8Array[] {
    const end = Buffer.alloc(22)
    end.writeUInt32LE(0x06054b50, 0)
    end.writeUInt16LE(this.#lines.length, 8)
    end.writeUInt16LE(this.#lines.length, 10)
    end.writeUInt32LE(lengthOf(this.#lines), 12)
    end.writeUInt32LE(this.#length, 16)
    return [...this.#lines, end]
  }
}

/** The zip format counts from here. */
const SOME_DAY = Date.UTC(1980, 0, 2)
const NAMES_IN_UTF8 = 0x800

function zipped(path: string, content: Uint8Array, packed: boolean, at: number, offset: number): Zipped {
  const name = Buffer.from(path)
  const body = packed ? content : deflateRawSync(content, { level: 6 })
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(20, 0)
  facts.writeUInt16LE(NAMES_IN_UTF8, 2)
  facts.writeUInt16LE(packed ? 0 : 8, 4)
  facts.writeUInt32LE(stampOf(at), 6)
  facts.writeUInt32LE(crc32(content), 10)
  facts.writeUInt32LE(body.length, 14)
  facts.writeUInt32LE(content.length, 18)
  facts.writeUInt16LE(name.length, 22)
  const where = Buffer.alloc(14)
  where.writeUInt32LE(offset, 10)
  return {
    bytes: [word(0x04034b50), facts, name, body],
    line: Buffer.concat([word(0x02014b50), Buffer.from([20, 0]), facts, where, name]),
  }
}

/** Day and time as MS-DOS keeps them, in the time of China. */
function stampOf(at: number): number {
  const day = new Date(at + 8 * 3_600_000)
  const date = ((day.getUTCFullYear() - 1980) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate()
  const time = (day.getUTCHours() << 11) | (day.getUTCMinutes() << 5) | (day.getUTCSeconds() >> 1)
  return date * 0x10000 + time
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}
