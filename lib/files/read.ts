import { readJson } from './reading/json'
import type { ReadFile } from './reading/outcome'

export type { ReadFile, ReadingFinding, Unsure } from './reading/outcome'

/**
 * Reads a report from the bytes of a file; `name` is the file's name. A value of the report is certain; what the file
 * leaves open stands in `unsure` and is null in the report. Runs in the browser too; never throws for a bad file.
 */
export async function readReport(bytes: Uint8Array, _name: string): Promise<ReadFile> {
  return readJson(new TextDecoder().decode(bytes))
}
