import type { GridSection, Head } from '@/lib/report/format'

const results = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'other', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
  { id: 'total', label: '总计', total: true },
] as const satisfies readonly Head[]

/** Section four: the same in both formats. */
export const litigation = {
  key: 'litigation',
  number: '四',
  title: '政府信息公开行政复议、行政诉讼情况',
  form: 'grid',
  marks: false,
  nothing: '本年没有行政复议和行政诉讼',
  tables: [
    {
      rows: [{ label: '' }],
      columns: [
        {
          id: 'reconsideration',
          label: '行政复议',
          hint: '复议机关作共同被告的案件，只由原行为机关统计（国办公开办函〔2016〕201号）',
          children: results,
        },
        {
          id: 'litigation',
          label: '行政诉讼',
          children: [
            { id: 'direct', label: '未经复议直接起诉', children: results },
            { id: 'afterReconsideration', label: '复议后起诉', children: results },
          ],
        },
      ],
    },
  ],
} as const satisfies GridSection
