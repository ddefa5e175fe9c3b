import { reportJson } from '@/lib/report/content'
import type { ReadFile } from './outcome'

/** Reads the portal's own JSON (`annual-report/1`). */
export function readJson(text: string): ReadFile {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, why: '这不是年报数据文件：文件的内容不是完整的 JSON' }
  }
  const read = reportJson.safeParse(json)
  if (read.success) return { ok: true, report: read.data, unsure: [], findings: [] }
  const [first] = read.error.issues
  return { ok: false, why: `年报数据不合格式：${first?.path.join('.') || '整个文件'}（${first?.message ?? ''}）` }
}
