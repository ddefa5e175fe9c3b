import type { Role } from '@/lib/access'
import type { SamplePerson } from './shape'

const district = 'fenglan'

/**
 * Invented people. Administrator and auditor sit in the government's office, but hold their roles at the government:
 * a role reaches the organ and all below it, and the district hangs below the government.
 */
export const people: readonly SamplePerson[] = [
  person('district-admin', '龚砚清', ['administrator', district]),
  person('district-auditor', '祝怀瑾', ['auditor', district]),
  person('qzfb-clerk', '凌书棠', ['clerk', 'fenglan-qzfb'], ['clerk', district]),
  person('qzfb-approver', '钟离岳', ['approver', 'fenglan-qzfb'], ['approver', district]),
  person('jyj-clerk', '柏允禾', ['clerk', 'fenglan-jyj']),
  person('jyj-approver', '欧阳端', ['approver', 'fenglan-jyj']),
  person('wjj-clerk', '莫知夏', ['clerk', 'fenglan-wjj']),
  person('wjj-approver', '闻景舒', ['approver', 'fenglan-wjj']),
  person('scjg-clerk', '尚予安', ['clerk', 'fenglan-scjg']),
  person('scjg-approver', '屈正衡', ['approver', 'fenglan-scjg']),
  person('zjj-clerk', '简若川', ['clerk', 'fenglan-zjj']),
  person('zjj-approver', '仲维桢', ['approver', 'fenglan-zjj']),
  person('zwzx-clerk', '苗青筠', ['clerk', 'fenglan-zwzx']),
  person('zwzx-approver', '褚迎朔', ['approver', 'fenglan-zwzx']),
  person('liuting-clerk', '窦晓汀', ['clerk', 'fenglan-liuting']),
  person('liuting-approver', '覃守田', ['approver', 'fenglan-liuting']),
  person('tongyin-clerk', '郝星桐', ['clerk', 'fenglan-tongyin']),
  person('tongyin-approver', '宁致和', ['approver', 'fenglan-tongyin']),
  person('shapotou-clerk', '填报人（样例）', ['clerk', 'shapotou-zwzx']),
  person('shapotou-approver', '审核人（样例）', ['approver', 'shapotou-zwzx']),
]

/** The login of the one who holds a role at exactly this organ. */
export function holderOf(role: Role, organ: string): string {
  const found = people.find(one => one.roles.some(held => held.role === role && held.organ === organ))
  if (!found) throw new RangeError(`nobody is ${role} of ${organ}`)
  return found.login
}

function person(login: string, name: string, ...held: readonly (readonly [Role, string])[]): SamplePerson {
  return { login, name, roles: held.map(([role, organ]) => ({ organ, role })) }
}
