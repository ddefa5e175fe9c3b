import type { Section } from '@/lib/report/format'
import type { SectionLine as Line } from '@/lib/report/section-line'
import type { Answered } from '@/lib/rules/answers'
import { words } from '@/lib/words'

/** Where a part of the report stands. */
export type SectionLine = Line<Answered>

/** “第三部分”, or the title of a part that has no number. */
export const partOf = ({ number, title }: Section): string => (number ? words().office.contents.part(number) : title)

/** “三、收到和处理政府信息公开申请情况”. */
export const titleOf = ({ number, title }: Section): string =>
  number ? words().office.contents.numbered(number, title) : title

/** What nobody has answered yet, and the errors of it. */
export const openOf = (findings: readonly Answered[]): Answered[] => findings.filter(({ answer }) => !answer)
export const errorsOf = (findings: readonly Answered[]): Answered[] =>
  openOf(findings).filter(({ weight }) => weight === 'error')

/** The part to go on with: the first that is not filled in, else the first with an error. */
export const nextLine = (lines: readonly SectionLine[]): SectionLine | undefined =>
  lines.find(({ state }) => state !== 'done') ?? lines.find(({ findings }) => errorsOf(findings).length > 0)
