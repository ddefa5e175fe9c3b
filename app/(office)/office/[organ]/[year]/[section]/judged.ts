import { withCarried } from '@/components/grid/carried'
import type { LiveProse } from '@/components/grid/judgement'
import { judge as judgeTable } from '@/components/grid/judging'
import { judge as judgeText } from '@/components/narrative/judging'
import { cellMap, withTotals } from '@/lib/report/cells'
import type { Figures } from '@/lib/report/figure'
import type { Format, GridKey, NarrativeKey } from '@/lib/report/format'
import { liveFiguresOf } from '@/lib/report/live-figure'
import type { NarrativeDoc } from '@/lib/report/narrative'
import type { Sight } from '@/lib/rules/rule'

type Narratives = Readonly<Record<NarrativeKey, NarrativeDoc>>
type Table = {
  readonly figures: Figures
  readonly reasons?: Readonly<Record<string, string>>
  readonly carried?: Parameters<typeof withCarried>[1]
}

/** What a table's editor needs of the report around it, and what the rules say before anything is typed. */
export function judgedTable(sight: Sight, form: Format, section: GridKey, table: Table, narratives: Narratives) {
  const cells = new Map([...cellMap(form)].filter(([, cell]) => cell.section === section))
  const live = liveProse(narratives)
  const { figures } = withCarried({ version: 0, reasons: {}, ...table }, table.carried)
  const seen = light(sight)
  const findings = judgeTable(seen, cells, figures, live)
  return { sight: seen, live, findings }
}

/** The same for a text. The figures that its editor gets hold every cell, totals included. */
export function judgedText(sight: Sight, form: Format, section: NarrativeKey, narratives: Narratives) {
  const report = { ...sight.report, figures: withTotals(form, sight.report.figures) }
  const seen = light({ ...sight, report })
  const doc = narratives[section]
  return { sight: seen, doc, judgement: judgeText(seen, section, doc.content) }
}

/** The browser does without the other organs' texts: what is copied from them is told on the report's page. */
function light({ neighbours: _, ...sight }: Sight): Sight {
  return sight
}

/** The narratives with figures that follow the tables: they change while a table is filled in. */
function liveProse(narratives: Narratives): LiveProse {
  const docs = Object.entries(narratives).filter(([, doc]) =>
    doc.content.some(block => liveFiguresOf(block).length > 0),
  )
  return Object.fromEntries(docs)
}
