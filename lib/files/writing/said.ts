/** What files say beside the report itself. */
export const said = {
  units: (units: readonly string[]) => `单位：${units.join('、')}`,
  because: (name: string, say: string) => `${name}：${say}`,
  notes: '情况说明',
  edition: ({ number, archived }: { number: number; archived?: boolean }) =>
    `第 ${number} 版${archived ? '（补录）' : ''}`,
  hash: (short: string) => `校验值 ${short}`,
  wholeHash: (hash: string) => `内容校验值（SHA-256）：${hash}`,
  published: (day: string) => `${day}发布`,
  cover: '标题和导语',
  entry: {
    guide: '填写说明',
    how: [
      '填写说明',
      '一、只填浅黄色的格子。蓝色的总计由表格自己相加，不能改动；灰色的是上年数据，供对照。',
      '二、没有发生的填 0。只有第二部分可以填“/”，表示不适用。空着的格子表示还没有填。',
      '三、件数填整数；金额按表头的单位填写，不要四舍五入，也不要带单位。',
      '四、文字部分一格写一段，中间不要留空格子。',
      '五、不要改动工作表的名称，也不要移动、插入或者删除行和列。',
      '六、填好以后保存为 xlsx，在系统里导入。导入后先核对，再保存为草稿。',
    ],
    fill: (units: string) => `${units}；填浅黄色的格子`,
    write: '一格写一段',
    past: (year: number) => `${year}年数据（对照）`,
    refusals: {
      count: '这里填 0 或者正整数',
      change: '这里填整数，减少的填负数',
      wan: '这里填以万元为单位的数，最多六位小数',
      yuan: '这里填以元为单位的数，最多两位小数',
    },
    orStroke: '；不适用的填“/”',
  },
  manifest: {
    name: 'manifest.csv',
    columns: ['文件', 'SHA-256', '字节', '机关', '年度', '版本', '内容校验值', '网址'],
  },
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
