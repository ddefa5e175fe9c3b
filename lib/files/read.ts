import { type ReportJson, reportJson } from '@/lib/report/content'

/** What reading a file gives: a report, or one sentence that says why it is none. */
export type ReadFile = { ok: true; report: ReportJson } | { ok: false; why: string }

/** Reads a report from the text of a file. So far the portal's own JSON (`annual-report/1`). */
export function readReport(text: string): ReadFile {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, why: '这不是年报数据文件：目前能读取本系统导出的 JSON（annual-report/1）' }
  }
  const read = reportJson.safeParse(json)
  if (read.success) return { ok: true, report: read.data }
  const [first] = read.error.issues
  return { ok: false, why: `年报数据不合格式：${first?.path.join('.') || '整个文件'}（${first?.message ?? ''}）` }
}
