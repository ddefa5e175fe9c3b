/** Makes each table of links one stop of the Tab key, with the arrow keys to move inside it. Gives back how to undo that. */
export function walkTables(within: HTMLElement): () => void {
  const tables = [...within.querySelectorAll<HTMLTableElement>('table[data-walk]')]
  for (const table of tables) {
    for (const [at, link] of linksOf(table).entries()) link.tabIndex = at === 0 ? 0 : -1
    table.addEventListener('keydown', walk)
    table.addEventListener('focusin', stay)
  }
  return () => {
    for (const table of tables) {
      table.removeEventListener('keydown', walk)
      table.removeEventListener('focusin', stay)
      for (const link of linksOf(table)) link.removeAttribute('tabindex')
    }
  }
}

const linksOf = (inside: Element) => [...inside.querySelectorAll<HTMLAnchorElement>('a[data-to]')]

function walk(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.currentTarget instanceof HTMLTableElement)) return
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-to]')
  const next = link && nextOf(event.currentTarget, link, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
}

function nextOf(table: HTMLTableElement, from: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
  const rows = [...table.rows].map(linksOf).filter(links => links.length > 0)
  const row = rows.findIndex(links => links.includes(from))
  const column = rows[row]?.indexOf(from) ?? 0
  const below = (links: HTMLAnchorElement[] | undefined) => links?.[Math.min(column, links.length - 1)]
  switch (key) {
    case 'ArrowRight':
      return rows[row]?.[column + 1]
    case 'ArrowLeft':
      return rows[row]?.[column - 1]
    case 'ArrowDown':
      return below(rows[row + 1])
    case 'ArrowUp':
      return row > 0 ? below(rows[row - 1]) : undefined
    case 'Home':
      return rows[row]?.[0]
    case 'End':
      return rows[row]?.at(-1)
  }
}

/** Who comes back by Tab comes back to where they were. */
function stay({ target, currentTarget }: FocusEvent): void {
  if (!(target instanceof HTMLAnchorElement && currentTarget instanceof HTMLTableElement) || !target.dataset.to) return
  for (const link of linksOf(currentTarget)) link.tabIndex = link === target ? 0 : -1
}
