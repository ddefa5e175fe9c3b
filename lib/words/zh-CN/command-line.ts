export const commandLine = {
  usage:
    '用法：npm run -s report -- check 文件 [--json] [--last-year 上年文件]，或 npm run -s report -- read 文件，或 npm run -s report -- write 文件 --to 种类 --out 新文件',
  writing: (kinds: readonly string[]) => `用法：npm run -s report -- write 文件 --to ${kinds.join('|')} --out 新文件`,
  leftOpen: (count: number) => `有 ${count} 格读不准，新文件里是空的；用 read 查看是哪些`,
  unwritten: (path: string) => `不能写入文件：${path}`,
  noFile: (path: string) => `读不到文件：${path}`,
}
