import type { Head } from '@/lib/report/format'

/** The applicants' columns of section three: the same in both formats. */
export const applicants = [
  {
    label: '申请人情况',
    children: [
      { id: 'natural', label: '自然人' },
      {
        label: '法人或其他组织',
        children: [
          { id: 'commercial', label: '商业企业' },
          { id: 'research', label: '科研机构' },
          { id: 'publicInterest', label: '社会公益组织' },
          { id: 'legalService', label: '法律服务机构' },
          { id: 'other', label: '其他' },
        ],
      },
      { id: 'total', label: '总计', total: true },
    ],
  },
] as const satisfies readonly Head[]
