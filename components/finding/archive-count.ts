const LOCAL = 0x04034b50
const HEAD = 30

/** Counts the files of a zip while it arrives. Our zips say the size of each file before it. */
export class ArchiveCount {
  #head = new Uint8Array(0)
  #skip = 0
  /** Files that have come or are coming. */
  files = 0

  take(chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length) {
      const passed = Math.min(this.#skip, chunk.length - at)
      this.#skip -= passed
      at += passed
      if (this.#skip > 0 || at === chunk.length) return
      const more = chunk.subarray(at, at + HEAD - this.#head.length)
      at += more.length
      this.#head = Uint8Array.from([...this.#head, ...more])
      if (this.#head.length === HEAD) this.#begin()
    }
  }

  #begin(): void {
    const head = new DataView(this.#head.buffer)
    this.#head = new Uint8Array(0)
    // What follows the files is their directory: nothing is counted in it.
    if (head.getUint32(0, true) !== LOCAL) {
      this.#skip = Number.POSITIVE_INFINITY
      return
    }
    this.#skip = head.getUint32(18, true) + head.getUint16(26, true) + head.getUint16(28, true)
    this.files++
  }
}
