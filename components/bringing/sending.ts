import { words } from '@/lib/words/in-browser'

/** A file on its way to the office. */
export interface Upload {
  readonly key: number
  readonly file: File
  readonly stage: 'waiting' | 'sending' | 'done' | 'failed'
  readonly percent: number
  readonly id?: string
  /** The organ and the year that the file names. */
  readonly guessed?: string
  /** Why it is no report, or why it did not arrive. */
  readonly why?: string
}

/** Sends one file and tells how far it is; it ends in `done` or `failed` and never throws. */
export function send(
  action: string,
  file: File,
  largest: number,
  tell: (next: Partial<Upload>) => void,
): Promise<void> {
  const said = words().bringing
  if (file.size > largest) {
    tell({ stage: 'failed', why: said.tooLarge })
    return Promise.resolve()
  }
  return new Promise(done => {
    const request = new XMLHttpRequest()
    request.open('POST', action)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name))
    request.upload.onprogress = ({ loaded, total }) =>
      tell({ stage: 'sending', percent: Math.round((loaded / total) * 100) })
    request.onloadend = () => {
      tell(outcomeOf(request))
      done()
    }
    tell({ stage: 'sending', percent: 0, why: '' })
    request.send(file)
  })
}

interface Arrived {
  readonly outcome: string
  readonly id: string
  readonly why: string
  readonly organ?: string
  readonly year?: number
}

function outcomeOf(request: XMLHttpRequest): Partial<Upload> {
  const said = words().bringing
  if (request.status === 413) return { stage: 'failed', why: said.tooLarge }
  try {
    const { outcome, ...read } = JSON.parse(request.responseText) as Arrived
    if (outcome === 'busy') return { stage: 'failed', why: said.busy }
    if (outcome !== 'read') return { stage: 'failed', why: said.failed }
    const { id, why, organ = '', year = 0 } = read
    return { stage: 'done', percent: 100, id, why, guessed: said.readAs(organ, year) }
  } catch {
    return { stage: 'failed', why: said.failed }
  }
}
