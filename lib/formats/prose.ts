import type { NarrativeSection } from '@/lib/report/format'

export const preface = {
  key: 'preface',
  title: '导语',
  form: 'narrative',
  hint: '编制依据、统计期限、电子版下载地址和联系方式，由系统按机关资料写好，可以修改',
} as const satisfies NarrativeSection

export const overview = {
  key: 'overview',
  number: '一',
  title: '总体情况',
  form: 'narrative',
  points: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
  governmentPoints: ['工作考核', '社会评议', '责任追究'],
  hint: '按五个方面写本年做了什么、有多少，一般不超过一千字',
  usually: 1000,
} as const satisfies NarrativeSection

export const problems = {
  key: 'problems',
  number: '五',
  title: '存在的主要问题及改进情况',
  form: 'narrative',
  hint: '写具体的问题，一个问题对应一条改进措施，不要照抄上年',
} as const satisfies NarrativeSection

export const other = {
  key: 'other',
  number: '六',
  title: '其他需要报告的事项',
  form: 'narrative',
  hint: '本机关认为需要报告的其他情况',
} as const satisfies NarrativeSection
