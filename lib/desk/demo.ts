import { randomInt } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { holderOf } from '@/db/sample/people'
import { person } from '@/db/schema'
import type { Role } from '@/lib/access'
import { loadSample } from './sample'
import { store } from './store'

export interface DemoAccount {
  role: Role
  login: string
  password: string
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Loads the sample into an empty portal and makes one account for each role, with passwords of this run alone. */
export async function loadDemo(): Promise<DemoAccount[]> {
  const [counted] = await store().read.select({ people: sql<number>`count(*)` }).from(person)
  if (counted?.people) return []
  const accounts: DemoAccount[] = [
    { role: 'clerk', login: holderOf('clerk', 'fenglan-jyj'), password: newPassword() },
    { role: 'approver', login: holderOf('approver', 'fenglan-jyj'), password: newPassword() },
    { role: 'administrator', login: holderOf('administrator', 'fenglan'), password: newPassword() },
    { role: 'auditor', login: holderOf('auditor', 'fenglan'), password: newPassword() },
  ]
  await loadSample({ passwordOf: login => accounts.find(account => account.login === login)?.password })
  return accounts
}

function newPassword(): string {
  return Array.from({ length: 12 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
}
