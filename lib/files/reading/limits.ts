/** What a file may weigh and hold. A report needs far less; more is an attack or a mistake. */
export const limits = {
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 50 * 1024 * 1024,
  entries: 2_000,
  /** How many times its size an entry may unpack to; small entries of plain XML may well exceed it. */
  ratio: 100,
  ratioFrom: 1024 * 1024,
  rows: 5_000,
  columns: 100,
  merges: 10_000,
  xmlDepth: 300,
  xmlElements: 1_500_000,
  pages: 300,
  pieces: 60_000,
  letters: 500_000,
  headings: 300,
  seconds: 10,
} as const

/** A file that cannot be read. The message is the one sentence that the person is told. */
export class Unreadable extends Error {}

/** Gives a file up with the one sentence that its bringer is told. Throws Unreadable. */
export function refuse(why: string): never {
  throw new Unreadable(why)
}
