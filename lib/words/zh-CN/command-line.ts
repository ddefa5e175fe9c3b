export const commandLine = {
  usage: '用法：npm run -s report -- check 文件 [--json] [--last-year 上年文件]，或 npm run -s report -- read 文件',
  noFile: (path: string) => `读不到文件：${path}`,
  weight: { error: '错误', warning: '提醒', note: '提示' },
}
