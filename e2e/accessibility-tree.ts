import type { Page } from '@playwright/test'

/** A node of the tree that the browser gives to screen readers. */
export interface Spoken {
  readonly role: string
  readonly name: string
  readonly level?: number
  /** The node of the document that it speaks for. */
  readonly of: number
  readonly properties: Readonly<Record<string, unknown>>
  /** Roles around it, nearest first. */
  readonly within: readonly string[]
}

interface Drawn {
  readonly nodeId: number
  readonly backendNodeId: number
  readonly nodeName: string
  readonly attributes?: string[]
  readonly children?: Drawn[]
}

/** The elements of a page with their attributes, under the numbers that the spoken tree uses. */
export interface Element {
  readonly number: number
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What a page says of itself, as the browser computes it, and the elements that say it. */
export async function heard(page: Page): Promise<{ spoken: Spoken[]; elements: Element[] }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const { root } = await session.send('DOM.getDocument', { depth: -1 })
  await session.detach()
  const elements = elementsOf(root)
  const places = new Map(elements.map(({ number }, at) => [number, at]))
  const placeOf = ({ of }: Spoken) => places.get(of) ?? elements.length
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const rolesAround = (id: string | undefined): string[] => {
    const node = id === undefined ? undefined : byId.get(id)
    return node ? [String(node.role?.value ?? ''), ...rolesAround(node.parentId)] : []
  }
  const spoken = nodes
    .filter(node => !node.ignored)
    .map((node): Spoken => {
      const properties = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]))
      return {
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? '').trim(),
        ...(typeof properties.level === 'number' && { level: properties.level }),
        of: node.backendDOMNodeId ?? 0,
        properties,
        within: rolesAround(node.parentId),
      }
    })
  return { spoken: spoken.sort((a, b) => placeOf(a) - placeOf(b)), elements }
}

function elementsOf(node: Drawn): Element[] {
  const given = node.attributes ?? []
  const attributes = Object.fromEntries(
    given.flatMap((name, at) => (at % 2 === 0 ? [[name, given[at + 1] ?? ''] as const] : [])),
  )
  const own = { number: node.backendNodeId, tag: node.nodeName.toLowerCase(), attributes }
  return [own, ...(node.children ?? []).flatMap(elementsOf)]
}

const LANDMARKS = new Set(['banner', 'main', 'navigation', 'contentinfo', 'complementary', 'region', 'search', 'form'])
/** Of these a page has one at most, and they need no name. */
const SINGLE = new Set(['banner', 'main', 'contentinfo'])

/** What is wrong with the outline and the landmarks of a page, one sentence each. */
export function outlineFlaws(spoken: readonly Spoken[]): string[] {
  const flaws: string[] = []
  const headings = spoken.filter(({ role }) => role === 'heading')
  const tops = headings.filter(({ level }) => level === 1)
  if (tops.length !== 1) flaws.push(`${tops.length} headings of level 1: ${tops.map(({ name }) => name).join(', ')}`)
  for (const [at, { name, level = 0 }] of headings.entries()) {
    const before = headings[at - 1]?.level ?? 0
    if (level > before + 1) flaws.push(`“${name}” of level ${level} follows level ${before}`)
    if (!name) flaws.push(`an empty heading of level ${level}`)
  }
  const seen = new Set<string>()
  // A form without a name is no landmark.
  const landmarks = spoken.filter(({ role, name }) => LANDMARKS.has(role) && (role !== 'form' || name))
  for (const { role, name, within } of landmarks) {
    if (!name && !SINGLE.has(role)) flaws.push(`a ${role} without a name`)
    if (seen.has(`${role} ${name}`)) flaws.push(`two landmarks are called ${role} “${name}”`)
    if (SINGLE.has(role) && within.some(around => LANDMARKS.has(around))) flaws.push(`${role} inside a landmark`)
    seen.add(`${role} ${name}`)
  }
  return flaws
}
