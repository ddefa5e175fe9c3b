import type { Format, FormatId } from '@/lib/report/format'
import { type Address2019, format2019 } from './format-2019'
import { type Address2021, format2021 } from './format-2021'
import { formatFree } from './format-free'

/** Every format with tables, oldest first. A new notice is one new file and one line here. */
export const formats = [format2019, format2021] as const satisfies readonly Format[]

/** Every address that some format prints or sums. */
export type Address = Address2019 | Address2021

/** The format that serves a report year; undefined before 2019, when no unified tables existed. */
export function formatOfYear(year: number): Format | undefined {
  return formats.find((format: Format) => year >= format.years.from && year <= (format.years.to ?? year))
}

/** The form of an id. Throws a RangeError for an id that no notice declared. */
/** Also finds the form of reports before 2019, which serves no year that can be reported now. */
export function formatById(id: FormatId): Format {
  const found = [...formats, formatFree].find(format => format.id === id)
  if (!found) throw new RangeError(`no format ${id}`)
  return found
}
