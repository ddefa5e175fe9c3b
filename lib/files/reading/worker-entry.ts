import { join, sep } from 'node:path'
import { answerEach, isPrepared } from '../answering'
import { readReport } from '../read'
import { copyOf } from '../writing/copy'
import { writeDocx } from '../writing/docx'
import type { Asked } from './in-worker'

// Parsers have no business on the network.
for (const door of ['fetch', 'WebSocket', 'XMLHttpRequest', 'EventSource']) Reflect.deleteProperty(globalThis, door)

const cMapUrl = join(process.cwd(), 'node_modules/pdfjs-dist/cmaps') + sep
if (isPrepared()) await practise()
answerEach(({ bytes, name, source }: Asked) => readReport(bytes, name, { cMapUrl, source }))

/** The first file of all takes many times as long as the next; this is it, a blank one of our own. */
async function practise(): Promise<void> {
  const blank = copyOf({
    schema: 'annual-report/1',
    format: '2021',
    year: 2021,
    kind: 'own',
    organ: { name: '' },
    title: '',
    narratives: {},
    figures: {},
  })
  await readReport(writeDocx(blank), 'blank.docx')
}
