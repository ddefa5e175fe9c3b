import { asc, eq } from 'drizzle-orm'
import { organ, person, role } from '@/db/schema'
import { may, type Verb, type Viewer } from '@/lib/access'
import { reachOf } from './reach'
import { store } from './store'
import { inTreeOrder } from './tree-order'

export type OrganRow = typeof organ.$inferSelect
export type OrganProfile = Pick<
  OrganRow,
  'name' | 'shortName' | 'code' | 'level' | 'kind' | 'powers' | 'contact' | 'validFrom' | 'validTo'
>

export interface FoundOrgan {
  readonly organ: OrganRow
  may(verb: Verb): boolean
}

/** The organs in the viewer's reach as the tree orders them; `depth` counts from the topmost one that is seen. */
export async function organTree(viewer: Viewer): Promise<(FoundOrgan & { depth: number })[]> {
  const reach = reachOf(viewer)
  if (!reach) return []
  const rows = await store().read.select().from(organ).where(reach)
  return inTreeOrder(rows, row => row).map(({ row, depth }) => ({ ...found(viewer, row), depth }))
}

/** One organ through the viewer's eyes: somebody else's and a missing one are both undefined. */
export async function findOrgan(viewer: Viewer, code: string, tx = store().read): Promise<FoundOrgan | undefined> {
  const [row] = await tx.select().from(organ).where(eq(organ.code, code))
  return row && may(viewer, 'seeOrgan', { organPath: row.path }) ? found(viewer, row) : undefined
}

/** The organs above, from the root down, as far as the viewer sees them. */
export async function organsAbove(viewer: Viewer, { organ: of }: FoundOrgan): Promise<OrganRow[]> {
  const tree = await organTree(viewer)
  return tree.map(line => line.organ).filter(row => row.id !== of.id && of.path.startsWith(row.path))
}

/** The organs below which this one may hang; none for one that the viewer may not take from where it is. */
export async function parentsFor(viewer: Viewer, { organ: moving }: FoundOrgan): Promise<OrganRow[]> {
  const others = (await organTree(viewer)).filter(
    line => line.may('addOrgan') && !line.organ.path.startsWith(moving.path),
  )
  const mayLeave = others.some(line => line.organ.id === moving.parentId)
  return mayLeave ? others.map(line => line.organ) : []
}

/** The people who hold a role at exactly this organ. */
export async function holdersAt(organId: string) {
  return store()
    .read.select({ id: person.id, name: person.name, role: role.role, deactivatedAt: person.deactivatedAt })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(eq(role.organId, organId))
    .orderBy(asc(person.name))
}

function found(viewer: Viewer, row: OrganRow): FoundOrgan {
  return { organ: row, may: verb => may(viewer, verb, { organPath: row.path }) }
}
