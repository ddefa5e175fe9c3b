import type { Format } from '@/lib/report/format'

/**
 * Report years before 2019, when no unified form and tables existed: the whole report is kept as prose, for the archive
 * of an organ. The Regulation of 2007 (article 31) asked for the first reports of 2008.
 */
export const formatFree = {
  id: 'free',
  notice: '',
  name: '没有统一格式的年报（2018年度及以前）',
  years: { from: 2008, to: 2018 },
  carryOver: { to: 'applications.carriedOver', from: 'applications.carriedForward' },
  sections: [{ key: 'overview', title: '正文', form: 'narrative', hint: '年报全文' }],
} as const satisfies Format
