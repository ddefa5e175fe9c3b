import { ArchiveCount } from './archive-count'

// Comfort for who takes a whole year along: the page fetches the zip itself and counts its files as they come. Without
// script the link is a plain download.

/** So much is handed to the browser at a time, which may keep it on the disk. */
const HANDED = 16 * 1024 * 1024

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-archive]')) {
  link.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (placeOf(link).progress.hidden) void download(link)
  })
}

function placeOf(link: HTMLElement) {
  const place = link.closest('[data-live="archive"]')
  const find = <Found extends HTMLElement>(what: string) => place?.querySelector<Found>(what) as Found
  return {
    progress: find('[data-archive-progress]'),
    bar: find<HTMLProgressElement>('progress'),
    counted: find('[data-counted]'),
    cancel: find('button'),
    status: find('[role="status"]'),
  }
}

async function download(link: HTMLAnchorElement): Promise<void> {
  const { progress, bar, counted, cancel, status } = placeOf(link)
  const stop = new AbortController()
  const tell = (files: number, all: number) => {
    bar.value = all > 0 ? files / all : 0
    counted.textContent = (counted.dataset.counted ?? '').replace('{done}', `${files}`).replace('{all}', `${all}`)
  }
  cancel.onclick = () => stop.abort()
  status.textContent = ''
  counted.textContent = ''
  bar.value = 0
  progress.hidden = false
  try {
    const answer = await fetch(link.href, { signal: stop.signal })
    if (!answer.ok || !answer.body) throw new Error(`${answer.status}`)
    save(await whole(answer.body, Number(answer.headers.get('x-archive-files')), tell), nameOf(answer))
    status.textContent = status.dataset.done ?? ''
  } catch {
    status.textContent = stop.signal.aborted ? '' : (status.dataset.failed ?? '')
  }
  if (progress.contains(document.activeElement)) link.focus()
  progress.hidden = true
}

async function whole(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  all: number,
  tell: (files: number, all: number) => void,
): Promise<Blob> {
  const count = new ArchiveCount()
  const handed: Blob[] = []
  let held: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Blob([...handed, ...held], { type: 'application/zip' })
    held.push(value)
    size += value.length
    if (size > HANDED) {
      handed.push(new Blob(held))
      held = []
      size = 0
    }
    count.take(value)
    tell(count.files, all)
  }
}

const nameOf = (answer: Response) =>
  /filename="([\w.-]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? 'reports.zip'

function save(zip: Blob, name: string): void {
  const address = URL.createObjectURL(zip)
  const way = document.createElement('a')
  way.href = address
  way.download = name
  way.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
