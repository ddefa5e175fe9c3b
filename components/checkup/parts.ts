/** The script's further files, which the bundler names at the end of the first one. */
const parts = (): readonly string[] => (globalThis as { checkupParts?: readonly string[] }).checkupParts ?? []

/** Fetches the readers of the heavier formats while nothing else is to do, so that the page works without a network. */
export function fetchParts(): void {
  const rest = window.requestIdleCallback ?? ((deed: () => void) => setTimeout(deed, 500))
  rest(() => {
    for (const part of parts()) {
      const link = document.createElement('link')
      link.rel = 'modulepreload'
      link.href = new URL(part, import.meta.url).href
      document.head.append(link)
    }
  })
}
