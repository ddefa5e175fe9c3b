import { readDocx } from './docx'
import { officeKindOf } from './kind'
import type { Material } from './material'
import { readXlsx } from './xlsx'
import { openZip } from './zip'

/** A Word document or a workbook, whatever its name says. */
export function readOffice(bytes: Uint8Array): Material {
  const file = openZip(bytes)
  return officeKindOf(file) === 'docx' ? readDocx(file) : readXlsx(file)
}
