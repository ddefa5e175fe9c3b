import type { AddressOf, Format, Head } from '@/lib/report/format'
import { applicants } from './applicants'
import { carriedForward, concluded, decisions, intake, reconciliation } from './handling'
import { litigation } from './outcomes'
import { other, overview, preface, problems } from './prose'

const texts = [
  { id: 'issued', label: '本年制发件数', unit: '件' },
  { id: 'repealed', label: '本年废止件数', unit: '件' },
  { id: 'inForce', label: '现行有效件数', unit: '件', hint: '截至12月31日仍然有效的件数' },
] as const satisfies readonly Head[]

const decided = [
  { id: 'decisions', label: '本年处理决定数量', unit: '件', hint: '本年作出的全部决定，公开的和依法不公开的都计入' },
] as const satisfies readonly Head[]

/** 国办公开办函〔2021〕30号: report years from 2021 on. */
export const format2021 = {
  id: '2021',
  notice: '国办公开办函〔2021〕30号',
  name: '中华人民共和国政府信息公开工作年度报告格式',
  years: { from: 2021 },
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
            { id: 'normativeDocuments', label: '行政规范性文件', hint: '请与司法行政部门核对' },
          ],
          columns: texts,
        },
        {
          prefix: 'proactive',
          head: '第二十条第（五）项',
          corner: '信息内容',
          rows: [{ id: 'licences', label: '行政许可' }],
          columns: decided,
        },
        {
          prefix: 'proactive',
          head: '第二十条第（六）项',
          corner: '信息内容',
          rows: [
            { id: 'penalties', label: '行政处罚' },
            { id: 'compulsion', label: '行政强制' },
          ],
          columns: decided,
        },
        {
          prefix: 'proactive',
          head: '第二十条第（八）项',
          corner: '信息内容',
          rows: [{ id: 'fees', label: '行政事业性收费' }],
          columns: [
            {
              id: 'amount',
              label: '本年收费金额（单位：万元）',
              unit: '万元',
              kind: 'wan',
              hint: '以万元为单位，最多六位小数，不要四舍五入；信息处理费也计在内',
            },
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
              children: [
                ...decisions,
                {
                  id: 'otherHandling',
                  label: '（六）其他处理',
                  children: [
                    {
                      id: 'notCorrected',
                      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
                      hint: '条例第三十条',
                    },
                    {
                      id: 'unpaid',
                      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
                      hint: '国办函〔2020〕109号',
                    },
                    { id: 'other', label: '3.其他', hint: '例如申请人主动撤回' },
                  ],
                },
                concluded,
              ],
            },
            carriedForward,
          ],
          columns: applicants,
        },
      ],
    },
    litigation,
    problems,
    { ...other, processingFee: true, hint: '写信息处理费的收取情况，以及本机关认为需要报告的其他情况' },
  ],
} as const satisfies Format

export type Address2021 = AddressOf<typeof format2021>
