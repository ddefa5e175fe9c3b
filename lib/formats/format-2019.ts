import type { AddressOf, Format, Head } from '@/lib/report/format'
import { applicants } from './applicants'
import { carriedForward, concluded, decisions, intake, reconciliation } from './handling'
import { litigation } from './outcomes'
import { other, overview, preface, problems } from './prose'

const texts = [
  { id: 'made', label: '本年新制作数量', unit: '件' },
  { id: 'disclosed', label: '本年新公开数量', unit: '件' },
  { id: 'totalDisclosed', label: '对外公开总数量', unit: '件' },
] as const satisfies readonly Head[]

const items = [
  { id: 'itemsLastYear', label: '上一年项目数量', unit: '项' },
  { id: 'change', label: '本年增/减', unit: '项', kind: 'change', hint: '增加填正数，减少填负数，例如 -8' },
] as const satisfies readonly Head[]

const itemsAndDecisions = [
  ...items,
  { id: 'decisions', label: '处理决定数量', unit: '件' },
] as const satisfies readonly Head[]

/** 国办公开办函〔2019〕60号（试行）: report years 2019 and 2020. */
export const format2019 = {
  id: '2019',
  notice: '国办公开办函〔2019〕60号',
  name: '中华人民共和国政府信息公开工作年度报告格式（试行）',
  years: { from: 2019, to: 2020 },
  carryOver: { to: 'applications.carriedOver', from: 'applications.carriedForward' },
  sections: [
    preface,
    overview,
    {
      key: 'proactive',
      number: '二',
      title: '主动公开政府信息情况',
      form: 'grid',
      marks: true,
      nothing: '本年没有第二十条所列的信息',
      tables: [
        {
          prefix: 'proactive',
          head: '第二十条第（一）项',
          corner: '信息内容',
          rows: [
            { id: 'rules', label: '规章', hint: '只有有规章制定权的机关才有数，其他机关填 0 或“/”' },
            { id: 'normativeDocuments', label: '规范性文件' },
          ],
          columns: texts,
        },
        {
          prefix: 'proactive',
          head: '第二十条第（五）项',
          corner: '信息内容',
          rows: [
            { id: 'licences', label: '行政许可' },
            { id: 'otherServices', label: '其他对外管理服务事项', hint: '行政许可以外的政务服务事项' },
          ],
          columns: itemsAndDecisions,
        },
        {
          prefix: 'proactive',
          head: '第二十条第（六）项',
          corner: '信息内容',
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'compulsion', label: '行政强制' },
          ],
          columns: itemsAndDecisions,
        },
        {
          prefix: 'proactive',
          head: '第二十条第（八）项',
          corner: '信息内容',
          rows: [{ id: 'fees', label: '行政事业性收费' }],
          columns: items,
        },
        {
          prefix: 'proactive',
          head: '第二十条第（九）项',
          corner: '信息内容',
          rows: [{ id: 'procurement', label: '政府集中采购' }],
          columns: [
            { id: 'items', label: '采购项目数量', unit: '项' },
            { id: 'amount', label: '采购总金额', unit: '元', kind: 'yuan', hint: '以元为单位，最多两位小数' },
          ],
        },
      ],
    },
    {
      key: 'applications',
      number: '三',
      title: '收到和处理政府信息公开申请情况',
      form: 'grid',
      marks: false,
      nothing: '本年没有收到和处理政府信息公开申请',
      tables: [
        {
          prefix: 'applications',
          printedRule: reconciliation,
          rows: [
            ...intake,
            {
              label: '三、本年度办理结果',
              children: [...decisions, { id: 'otherHandling', label: '（六）其他处理' }, concluded],
            },
            carriedForward,
          ],
          columns: applicants,
        },
      ],
    },
    litigation,
    problems,
    other,
  ],
} as const satisfies Format

export type Address2019 = AddressOf<typeof format2019>
