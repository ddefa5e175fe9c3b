import { excerptOf } from '@/lib/search/excerpt'
import { normal, wordsOf } from '@/lib/search/grams'
import { lookup } from '@/lib/words/zh-CN/lookup'

/** The mirror has no server: its search page reads the texts of one year after another and looks through them here. */
interface Text {
  readonly organ: string
  readonly year: number
  readonly title: string
  readonly head: string
  readonly overview: string
  readonly problems: string
  readonly other: string
  readonly rows: string
}

const PARTS = ['overview', 'problems', 'other', 'rows'] as const
const MOST = 300

const query = new URLSearchParams(location.search).get('q') ?? ''
const words = wordsOf(query)
if (words.length > 0) void find()

async function find(): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('input[name=q]')
  if (box) box.value = query
  const status = append(document.querySelector('main') ?? document.body, 'p')
  status.setAttribute('role', 'status')
  const list = document.createElement('ol')
  list.className = 'mt-4 divide-y divide-line border-y border-line'
  status.after(list)
  let total = 0
  for (const year of (await read('/search/years.json')) as number[]) {
    const found = ((await read(`/search/${year}.json`)) as Text[]).filter(holdsAll)
    total += found.length
    status.textContent = lookup.search.found(Math.min(total, MOST), total > MOST)
    for (const text of found.slice(0, Math.max(0, MOST - list.childElementCount))) list.append(shown(text))
  }
  if (total > 0) return
  list.remove()
  status.textContent = `${lookup.search.none}。${lookup.search.noneSay}`
}

async function read(path: string): Promise<unknown> {
  return (await fetch(path)).json()
}

function holdsAll(text: Text): boolean {
  const lines = [text.head, ...PARTS.map(part => text[part])].flatMap(part => part.split('\n').map(normal))
  return words.every(word => lines.some(line => line.includes(word)))
}

function shown(text: Text): HTMLElement {
  const item = document.createElement('li')
  item.className = 'grid gap-1.5 py-4'
  const link = append(append(item, 'h2'), 'a') as HTMLAnchorElement
  link.href = `/${text.organ}/${text.year}/`
  link.textContent = text.title
  for (const part of PARTS) {
    const excerpt = excerptOf(text[part], words)
    if (!excerpt) continue
    const line = append(item, 'p')
    for (const piece of excerpt) append(line, piece.found ? 'mark' : 'span').textContent = piece.text
  }
  return item
}

function append(to: Element, tag: string): HTMLElement {
  const element = document.createElement(tag)
  to.append(element)
  return element
}
