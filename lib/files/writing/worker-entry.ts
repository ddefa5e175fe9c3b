import { answerEach } from '../answering'
import { writeReport } from '../write'
import type { Asked } from './in-worker'

answerEach(({ kind, copy, options }: Asked) => writeReport(kind, copy, options))
