/** What files say beside the report itself. */
export const said = {
  units: (units: readonly string[]) => `单位：${units.join('、')}`,
  because: (name: string, say: string) => `${name}：${say}`,
  notes: '情况说明',
  edition: (number: number) => `第 ${number} 版`,
  hash: (short: string) => `校验值 ${short}`,
  wholeHash: (hash: string) => `内容校验值（SHA-256）：${hash}`,
  published: (day: string) => `${day}发布`,
  cover: '标题和导语',
  csv: {
    columns: ['机关', '年度', '版本', '数据地址', '行', '列', '单位', '值'],
    between: ' / ',
    title: '标题',
    format: '年报格式',
    kind: '类别',
    organ: { level: '机关层级', kind: '机关类型', powers: '机关职权' },
  },
} as const

/** How much of a hash is printed where a person may compare it. */
export const SHORT_HASH = 12

/** A moment as the day it was in China. */
export function dayOf(moment: number): string {
  const [year, month, day] = new Date(moment + 8 * 60 * 60 * 1000).toISOString().slice(0, 10).split('-').map(Number)
  return `${year}年${month}月${day}日`
}
