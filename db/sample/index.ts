import { organs } from './organs'
import { people } from './people'
import { district2020 } from './reports/district-2020'
import { district2025 } from './reports/district-2025'
import { jyj2020 } from './reports/jyj-2020'
import { jyj2024 } from './reports/jyj-2024'
import { jyj2025 } from './reports/jyj-2025'
import { jyj2026 } from './reports/jyj-2026'
import { liuting2020 } from './reports/liuting-2020'
import { liuting2025 } from './reports/liuting-2025'
import { liuting2026 } from './reports/liuting-2026'
import { qzfb2020 } from './reports/qzfb-2020'
import { qzfb2025 } from './reports/qzfb-2025'
import { qzfb2026 } from './reports/qzfb-2026'
import { scjg2020 } from './reports/scjg-2020'
import { scjg2024 } from './reports/scjg-2024'
import { scjg2025 } from './reports/scjg-2025'
import { scjg2026 } from './reports/scjg-2026'
import { shapotou2020 } from './reports/shapotou-2020'
import { tongyin2025 } from './reports/tongyin-2025'
import { tongyin2026 } from './reports/tongyin-2026'
import { wjj2020 } from './reports/wjj-2020'
import { wjj2025 } from './reports/wjj-2025'
import { wjj2026 } from './reports/wjj-2026'
import { zjj2020 } from './reports/zjj-2020'
import { zjj2024 } from './reports/zjj-2024'
import { zjj2025 } from './reports/zjj-2025'
import { zjj2026 } from './reports/zjj-2026'
import { zwzx2025 } from './reports/zwzx-2025'
import { zwzx2026 } from './reports/zwzx-2026'
import type { SampleReport } from './shape'

/**
 * Organ × year. 2020 follows the format of 2019, the other years that of 2021; three bureaus have 2024 too, so that
 * 上年结转 of 2025 can be seen to come from it. The government's reports add up those below.
 *
 * |                  | 2020 | 2024 | 2025                | 2026                           |
 * |------------------|------|------|---------------------|--------------------------------|
 * | district 区政府   | 发布 |      | 发布                | not started                    |
 * | qzfb 办公室       | 发布 |      | 发布                | 已审核                         |
 * | jyj 教育局        | 发布 | 发布 | 发布                | 待审核                         |
 * | wjj 卫生健康局    | 发布 |      | 发布                | 已退回                         |
 * | scjg 市场监管局   | 发布 | 发布 | 发布，更正为第2版     | 填报中: half, planted mistakes |
 * | zjj 住建局        | 发布 | 发布 | 发布                | 发布，更正为第2版               |
 * | zwzx 政务服务中心 | –    |      | 更正中              | 填报中: hardly begun           |
 * | liuting 柳汀镇    | 发布 |      | 发布                | 发布                           |
 * | tongyin 桐荫街道  | –    |      | 发布                | 已撤回                         |
 * | shapotou          | 发布 |      |                     |                                |
 *
 * "–": the organ did not exist yet. Reports stand in the order in which they can be replayed: earlier years first,
 * and a government after the organs below it.
 */
const reports: readonly SampleReport[] = [
  ...[shapotou2020, qzfb2020, jyj2020, wjj2020, scjg2020, zjj2020, liuting2020, district2020],
  ...[jyj2024, scjg2024, zjj2024],
  ...[qzfb2025, jyj2025, wjj2025, scjg2025, zjj2025, zwzx2025, liuting2025, tongyin2025, district2025],
  ...[qzfb2026, jyj2026, wjj2026, scjg2026, zjj2026, zwzx2026, liuting2026, tongyin2026],
]

export const sample = { organs, people, reports } as const
