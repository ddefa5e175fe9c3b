/** One open page of a place, which answers when a newcomer asks who is there. */
export interface Tab {
  readonly id: string
  close(): void
}

/** How long an open page has to answer. One that is frozen may miss it: both then save the same work, which is harmless. */
const ANSWER_WITHIN = 250

/** Joins the pages of a place. Web Locks would do the same, but browsers grant them to https and localhost only. */
export function openTab(place: string): Tab {
  const id = newId()
  const channel = openChannel(place)
  channel?.addEventListener('message', ({ data }: MessageEvent) => {
    if (data === 'who') channel.postMessage({ open: id })
  })
  return { id, close: () => channel?.close() }
}

/** The ids of the other pages of a place that are open now. */
export async function askWhoIsOpen(place: string): Promise<ReadonlySet<string>> {
  const open = new Set<string>()
  const channel = openChannel(place)
  if (!channel) return open
  channel.addEventListener('message', ({ data }: MessageEvent) => {
    if (typeof data?.open === 'string') open.add(data.open)
  })
  channel.postMessage('who')
  await new Promise(resolve => setTimeout(resolve, ANSWER_WITHIN))
  channel.close()
  return open
}

function openChannel(place: string): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(place)
}

function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(9))].map(byte => byte.toString(36).padStart(2, '0')).join('')
}
