import type { FileKind } from './kinds'
import type { Copy } from './writing/copy'
import { writePdf } from './writing/pdf'
import { quickWriters, type Writer, type WritingOptions } from './writing/writers'

const writers: Record<FileKind, Writer> = {
  ...quickWriters,
  pdf: (copy, { fontsDir }) => writePdf(copy, fontsDir),
}

/** A report as the bytes of a file. The same copy gives the same bytes, whenever and wherever they are written. */
export function writeReport(kind: FileKind, copy: Copy, options: WritingOptions = {}): Uint8Array {
  return writers[kind](copy, options)
}
