import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/db/migrate'
import type { Role, Viewer } from '@/lib/access'
import type { NarrativeKey } from '@/lib/report/format'
import { plantPerson } from './planting'

/** For tests: an empty portal of this process's own. */
export function freshHouse(): void {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'portal-'))
  migrate(process.env.DATA_DIR)
}

/** For tests: a person with roles, as the one who looks. */
export async function viewerAs(login: string, ...held: [Role, { id: string; path: string }][]): Promise<Viewer> {
  const roles = held.map(([role, { id, path }]) => ({ role, organId: id, organPath: path }))
  return { ...(await plantPerson({ login, roles })), roles }
}

/** For tests: the least that can be written of each part so that no rule asks anything; none where the portal writes. */
export const leastProse: Readonly<Record<Exclude<NarrativeKey, 'preface'>, readonly string[]>> = {
  overview: [
    '主动公开、依申请公开、信息管理、平台建设、监督保障都按要求做了。',
    '考核、评议没有发现问题，没有责任追究。',
  ],
  problems: ['有的栏目更新不够及时。', '下一步按月检查，逐项落实到人。'],
  other: ['没有收取信息处理费。'],
}
